package vn.lotrinh.given;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.registry.OwnerWork;

/** Rewrites the statements of an application on their way to the database, so that a test can plant a mistake in them. */
public final class Rewriting implements BeanPostProcessor {

    private volatile UnaryOperator<String> rewrite = UnaryOperator.identity();

    Rewriting() {}

    /** From now on every statement of the application and of its owner's work goes through this. */
    public void with(UnaryOperator<String> rewrite) {
        this.rewrite = rewrite;
    }

    public void off() {
        rewrite = UnaryOperator.identity();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case JdbcClient jdbc -> (JdbcClient) sql -> jdbc.sql(rewrite.apply(sql));
            case OwnerWork owner -> new RewrittenWork(owner);
            default -> bean;
        };
    }

    private final class RewrittenWork implements OwnerWork {

        private final OwnerWork owner;

        RewrittenWork(OwnerWork owner) {
            this.owner = owner;
        }

        @Override
        public <T> T inTransaction(Function<JdbcClient, T> work) {
            return owner.inTransaction(jdbc -> work.apply(sql -> jdbc.sql(rewrite.apply(sql))));
        }
    }
}
