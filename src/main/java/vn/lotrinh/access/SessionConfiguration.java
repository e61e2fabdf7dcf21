package vn.lotrinh.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are read before the commune of a request is known, so their transactions stand outside any scope. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var operations = new TransactionTemplate(new JdbcTransactionManager(database));
        operations.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return operations;
    }
}
