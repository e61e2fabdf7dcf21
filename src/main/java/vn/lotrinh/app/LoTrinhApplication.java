package vn.lotrinh.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The web application. Beans carry full names, because two modules may well have a class of the same name. */
@SpringBootApplication(
        scanBasePackages = "vn.lotrinh",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        proxyBeanMethods = false)
public class LoTrinhApplication {

    /** Serves until the program is told to stop. */
    static void start(String[] arguments) {
        SpringApplication.run(LoTrinhApplication.class, arguments);
    }
}
