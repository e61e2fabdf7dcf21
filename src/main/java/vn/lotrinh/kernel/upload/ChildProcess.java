package vn.lotrinh.kernel.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a Java process with the same classes is started, from a folder of classes as from the packed program. */
public final class ChildProcess {

    private ChildProcess() {}

    /** The command line without the arguments of {@code main}; 320 MB of heap leave the whole below 512 MB. */
    public static List<String> program(Class<?> main) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-Xss2m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=logback-commands.xml",
                "-cp",
                System.getProperty("java.class.path")));
        var source = main.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation().toString().startsWith("jar:nested:")) {
            line.add("-Dloader.main=" + main.getName());
            line.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            line.add(main.getName());
        }
        return List.copyOf(line);
    }
}
