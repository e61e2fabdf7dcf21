package vn.lotrinh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of("vn.lotrinh");

    @Test
    void modulesKeepTheirBorders() {
        modules.verify();
    }

    @Test
    void everyModuleNamesItsFriends() throws ClassNotFoundException {
        for (var module : modules) {
            var introduction = Class.forName(module.getBasePackage().getName() + ".package-info");
            var named = introduction.getAnnotation(ApplicationModule.class);
            assertThat(named).as(module.getDisplayName() + " introduces itself").isNotNull();
            assertThat(named.allowedDependencies())
                    .as(module.getDisplayName() + " names the modules it may know")
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void theModuleMapIsWritten() {
        new Documenter(modules).writeDocumentation();
    }
}
