package vn.lotrinh.app.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of {@code postgresql.conf} that are given at every start, so that a new version of the program can change them. */
public record ServerSettings(Map<String, String> values) {

    public ServerSettings {
        values = Map.copyOf(values);
    }

    private static final long MEBIBYTE = 1 << 20;
    private static final long SMALL_MACHINE = 4096 * MEBIBYTE;

    /** For a commune's computer with 4 GB: few processes, little memory, every commit on the disk. */
    public static ServerSettings forASmallMachine() {
        return forMachineWith(SMALL_MACHINE);
    }

    /** For the machine that this program runs on: what serves a commune on 4 GB, and more memory where a province's server has more. */
    public static ServerSettings forThisMachine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? forMachineWith(machine.getTotalMemorySize())
                : forASmallMachine();
    }

    /** @param memory in bytes; a small part of it is the database's, because the program itself needs the rest */
    static ServerSettings forMachineWith(long memory) {
        return new ServerSettings(Map.ofEntries(
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("shared_buffers", megabytes(memory / 64, 64, 2048)),
                Map.entry("effective_cache_size", megabytes(memory / 8, 512, 65_536)),
                Map.entry("work_mem", megabytes(memory / 512, 8, 64)),
                Map.entry("maintenance_work_mem", megabytes(memory / 64, 64, 1024)),
                Map.entry("max_wal_size", megabytes(memory / 8, 512, 4096)),
                Map.entry("max_connections", "30"),
                Map.entry("max_worker_processes", "4"),
                Map.entry("max_parallel_workers", "2"),
                Map.entry("max_logical_replication_workers", "0"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("autovacuum_max_workers", "2"),
                Map.entry("io_method", "sync"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "Asia/Ho_Chi_Minh"),
                Map.entry("log_timezone", "Asia/Ho_Chi_Minh"),
                Map.entry("log_checkpoints", "off"),
                Map.entry("log_min_error_statement", "panic")));
    }

    private static String megabytes(long bytes, long least, long most) {
        return Math.clamp(bytes / MEBIBYTE, least, most) + "MB";
    }

    public ServerSettings with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new ServerSettings(changed);
    }

    boolean durable() {
        return !"off".equals(values.get("fsync"));
    }

    /** As one argument for {@code pg_ctl -o}; reachable from this machine only, through a password, never by a socket file. */
    String asOptions(int port) {
        return values.entrySet().stream()
                        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port;
    }
}
