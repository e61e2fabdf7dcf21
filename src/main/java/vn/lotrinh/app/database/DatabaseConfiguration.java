package vn.lotrinh.app.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its database: the embedded one, unless {@code SPRING_DATASOURCE_URL} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class DatabaseConfiguration {

    /** Closed after everything that uses it. */
    @Bean(destroyMethod = "close")
    Database database(HomeSettings home, DataSourceProperties external) {
        return new Installation(home, external).start(ServerSettings.forThisMachine());
    }

    @Bean
    JdbcConnectionDetails runtimeConnection(Database database) {
        var login = database.runtime();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return login.username();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        var login = database.owner();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return login.username();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer migrations(Database database) {
        return flyway -> Migrations.configure(flyway, database.runtimeRole());
    }
}
