package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lotrinh.app.LoTrinhApplication;
import vn.lotrinh.demo.DemonstrationPassword;

/** The living demonstration as {@code spring-boot:run} serves it, on a database of its own; started once for all who ask. */
public final class Demonstration {

    private final ConfigurableApplicationContext application;
    private final Map<String, String> settings;
    private final Path folder;
    private final int port;

    private Demonstration() {
        var database = TestDatabase.fresh();
        var home = temporary();
        folder = home.resolve("demo");
        settings = new HashMap<>(database.settings());
        settings.put("lotrinh.demo", "on");
        settings.put("lotrinh.home", home.toString());
        settings.put("server.port", "0");
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        application = new SpringApplicationBuilder(LoTrinhApplication.class).run(arguments.toArray(String[]::new));
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    /** Begun when somebody first asks; ends with the JVM. */
    private static final class Running {
        static final Demonstration ONE = new Demonstration();
    }

    /** One for a test that changes it. */
    public static Demonstration ofItsOwn() {
        return new Demonstration();
    }

    public static Demonstration running() {
        return Running.ONE;
    }

    /** What makes another program find its database and its home. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    public int port() {
        return port;
    }

    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** The same for all its accounts. */
    public String password() {
        return DemonstrationPassword.in(folder);
    }

    public <T> T get(Class<T> useCase) {
        return application.getBean(useCase);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("lotrinh-demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
