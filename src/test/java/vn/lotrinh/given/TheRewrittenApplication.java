package vn.lotrinh.given;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.lotrinh.app.LoTrinhApplication;

/** The whole application on a database of its own, whose statements a test may rewrite ({@link Rewriting}). Ends with the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LoTrinhApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TheRewrittenApplication.OnADatabaseOfItsOwn.class)
@DirtiesContext
public @interface TheRewrittenApplication {

    /** Gives the application a database of its own for as long as it runs. */
    class OnADatabaseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TestDatabase.fresh();
            var rewriting = new Rewriting();
            TestPropertyValues.of(database.settings())
                    .and("lotrinh.admin-key=" + World.ADMINISTRATOR_KEY)
                    .applyTo(context);
            var beans = context.getBeanFactory();
            beans.registerSingleton("world", new World(context, database));
            beans.registerSingleton("rewriting", rewriting);
            beans.addBeanPostProcessor(rewriting);
        }
    }
}
