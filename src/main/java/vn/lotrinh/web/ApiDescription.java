package vn.lotrinh.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.HandlerMethod;
import vn.lotrinh.access.Permission;
import vn.lotrinh.access.Role;

/** What {@code /api/v1/openapi.json} says of the API as a whole, and of every operation the same way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    private static final String BEARER = "bearer";
    private static final String LIBRARY = "org.springdoc.";
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    /** Nothing of the library that describes the API is made before somebody asks: it would make every start slower. */
    @Bean
    static BeanFactoryPostProcessor describeWhenAsked() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(ApiDescription::isOfTheLibrary)
                .forEach(definition -> definition.setLazyInit(true));
    }

    private static boolean isOfTheLibrary(BeanDefinition definition) {
        return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
                .anyMatch(name -> name != null && name.startsWith(LIBRARY));
    }

    @Bean
    @Lazy
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Lộ Trình").version("1").description("""
                                API của Lộ Trình: chỉ tiêu, chỉ số, số liệu của xã. Mỗi yêu cầu mang khóa API do người quản trị của xã tạo \
                                (Authorization: Bearer). Lỗi theo RFC 9457, bằng tiếng Việt hoặc tiếng Anh theo Accept-Language.

                                The API of Lộ Trình: targets, indicators and figures of a commune. Each request carries an API key made by \
                                the commune's administrator (Authorization: Bearer). Errors are problem details (RFC 9457) in Vietnamese \
                                or English by Accept-Language.
                                """))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Khóa API, như lotrinh_02026_… · An API key"))
                        .addSchemas(PROBLEM, problem()));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Vì sao không làm được · Why it could not be done (RFC 9457)")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("Một câu cho người đọc · A sentence for people"))
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Không đổi · Stable, such as changed-meanwhile"));
    }

    @Bean
    @Lazy
    OperationCustomizer everyOperation() {
        return (operation, handler) -> {
            operation.setDescription(forWhom(operation, handler));
            var responses = operation.getResponses();
            responses.addApiResponse("401", refused("Thiếu khóa, hoặc khóa không còn hiệu lực · No valid key"));
            responses.addApiResponse("403", refused("Không phải phần việc của khóa này · Not this key's work"));
            return operation;
        };
    }

    private static String forWhom(Operation operation, HandlerMethod handler) {
        var roles = Permission.of(handler.getMethod()).roles().stream()
                .sorted()
                .map(Role::name)
                .toList();
        var words = roles.isEmpty() ? "" : "Vai trò · Roles: " + String.join(", ", roles) + ".";
        return operation.getDescription() == null ? words : operation.getDescription() + "\n\n" + words;
    }

    private static ApiResponse refused(String why) {
        return new ApiResponse()
                .description(why)
                .content(new Content()
                        .addMediaType(
                                PROBLEM_JSON,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }
}
