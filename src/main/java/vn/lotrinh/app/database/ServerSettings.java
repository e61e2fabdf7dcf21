package vn.lotrinh.app.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of {@code postgresql.conf} that are given at every start, so that a new version of the program can change them. */
public record ServerSettings(Map<String, String> values) {

    public ServerSettings {
        values = Map.copyOf(values);
    }

    /** For a commune's computer with 4 GB: few processes, little memory, every commit on the disk. */
    public static ServerSettings forASmallMachine() {
        return new ServerSettings(Map.ofEntries(
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("effective_cache_size", "512MB"),
                Map.entry("work_mem", "8MB"),
                Map.entry("maintenance_work_mem", "64MB"),
                Map.entry("max_wal_size", "512MB"),
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
