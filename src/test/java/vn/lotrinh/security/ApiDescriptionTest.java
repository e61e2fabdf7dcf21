package vn.lotrinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;

/** The description of the API at {@code /api/v1/openapi.json}. */
@TheApplication
class ApiDescriptionTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    ConfigurableApplicationContext application;

    private JsonNode described() {
        var answer = new Visitor(port).get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void listsEveryHandlerOfTheApiAndNoPage() {
        var paths = described().get("paths");
        assertThat(Endpoint.all(mapping))
                .filteredOn(Endpoint::isApi)
                .filteredOn(endpoint -> !endpoint.pattern().startsWith("/api/v1/openapi.json"))
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(paths.path(endpoint.pattern())
                                .path(endpoint.method().toLowerCase(Locale.ROOT))
                                .path("summary")
                                .asString(""))
                        .as("%s is described in Vietnamese and English", endpoint)
                        .contains(" · "));
        assertThat(paths.propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void saysHowToAskAndHowItRefuses() {
        var description = described();
        assertThat(description.at("/info/title").asString("")).isEqualTo("Lộ Trình");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asString(""))
                .isEqualTo("bearer");
        assertThat(description
                        .at("/paths/~1api~1v1~1me/get/responses/401/content")
                        .propertyNames())
                .containsExactly("application/problem+json");
        assertThat(description.at("/paths/~1api~1v1~1villages/get/description").asString(""))
                .contains("ADMINISTRATOR", "OFFICER")
                .doesNotContain("PRODUCER");
    }

    @Test
    void isMadeOnlyWhenAsked() {
        assertThat(application
                        .getBeanFactory()
                        .getBeanDefinition("openApiResource")
                        .isLazyInit())
                .isTrue();
    }
}
