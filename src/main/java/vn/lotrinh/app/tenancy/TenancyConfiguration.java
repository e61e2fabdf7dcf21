package vn.lotrinh.app.tenancy;

import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.kernel.AcrossCommunes;

/** Makes the two rules of tenancy hold for every use case. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    /** Before the transaction's own advice, which stands last. */
    private static final int BEFORE_TRANSACTIONS = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    TransactionsInScope transactionsInScope(DataSource database) {
        return new TransactionsInScope(database);
    }

    /** For work that takes several transactions; sessions have one of their own, outside any scope. */
    @Bean
    @Primary
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor acrossCommunes() {
        var marked = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(AcrossCommunes.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(AcrossCommunes.class));
        var advisor = new DefaultPointcutAdvisor(marked, new AcrossCommunesAdvice());
        advisor.setOrder(BEFORE_TRANSACTIONS);
        return advisor;
    }
}
