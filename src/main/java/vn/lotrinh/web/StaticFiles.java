package vn.lotrinh.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves style sheets, scripts and pictures below an address that changes with their content, so that a second visit loads none of them
 * and no visit gets an old one. One address for all of them: what a script imports by a relative path is found beside it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaticFiles implements WebMvcConfigurer {

    private static final String OURS = "classpath:/static/";
    private static final String OF_LIBRARIES = "classpath:/META-INF/resources/";
    private static final int DIGITS = 12;

    private final Assets assets = new Assets("/giao-dien/" + version());

    @Bean
    Assets assets() {
        return assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.at("/**"))
                .addResourceLocations(OURS, OF_LIBRARIES)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** Libraries carry their version in their paths. */
    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(OURS + "**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (var file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
