package vn.lotrinh.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view: {@code plan/reviewPage} is {@code src/main/jte/plan/reviewPage.jte}, compiled with the program. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TemplateConfiguration {

    private static final String GENERATED = "jtegenerated";
    private static final String SUFFIX = ".jte";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    ViewResolver templateViews(Shells shells) {
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
        return (name, locale) -> view(templates, shells, name);
    }

    private static @Nullable View view(TemplateEngine templates, Shells shells, String name) {
        String template = name + SUFFIX;
        return templates.hasTemplate(template) ? new JteView(templates, shells, template) : null;
    }
}
