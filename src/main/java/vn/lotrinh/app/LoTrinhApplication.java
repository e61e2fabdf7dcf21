package vn.lotrinh.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The web application. Beans carry full names, because two modules may well have a class of the same name. There is no
 * account with a password that nobody chose.
 */
@EnableScheduling
@SpringBootApplication(
        scanBasePackages = "vn.lotrinh",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class LoTrinhApplication {

    /** Serves until the program is told to stop. */
    static void start(String[] arguments) {
        SpringApplication.run(LoTrinhApplication.class, arguments);
    }
}
