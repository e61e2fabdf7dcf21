package vn.lotrinh.given;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.lotrinh.app.LoTrinhApplication;

/**
 * The whole application on a migrated PostgreSQL and a free port, started once for all tests that ask for it. Tests keep
 * apart by making communes and people of their own ({@link World}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LoTrinhApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TheApplication.OnATestDatabase.class)
public @interface TheApplication {

    /** Gives the application a database of its own for as long as the tests run. */
    class OnATestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final TestDatabase DATABASE = TestDatabase.fresh();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(DATABASE.settings())
                    .and("lotrinh.admin-key=" + World.ADMINISTRATOR_KEY, "lotrinh.trusted-proxies=127.0.0.1,::1")
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("world", new World(context, DATABASE));
        }
    }
}
