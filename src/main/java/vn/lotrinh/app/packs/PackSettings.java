package vn.lotrinh.app.packs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which pack makes this installation.
 *
 * @param pack {@code LOTRINH_PACK}: a folder; without it the pack of xã Nam Cường that comes with the program
 */
@ConfigurationProperties("lotrinh")
public record PackSettings(@Nullable Path pack) {}
