package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.lotrinh.app.LoTrinhApplication;

/**
 * The whole application as {@link OtherPack} makes it, on a database of its own: what a pack adds to the registers below it can't be taken
 * back out of the one that all tests share. Ends with the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LoTrinhApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TheApplicationOfAnotherCommune.OnADatabaseOfItsOwn.class)
@DirtiesContext
public @interface TheApplicationOfAnotherCommune {

    /** Starts it as its administrator would: with {@code LOTRINH_PACK}. */
    class OnADatabaseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TestDatabase.fresh();
            TestPropertyValues.of(database.settings())
                    .and(
                            "lotrinh.pack=" + OtherPack.laidOutIn(folder()),
                            "lotrinh.admin-key=" + World.ADMINISTRATOR_KEY)
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("world", new World(context, database));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("lotrinh-test-packs");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
