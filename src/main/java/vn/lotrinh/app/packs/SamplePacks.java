package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs of invented communes: each has places of its own and takes over what the pack of the installation plans. A new commune is a folder
 * and no code, also for the demonstration.
 */
final class SamplePacks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TAKEN_OVER = List.of("agencies.yaml", "counting.yaml", "plan.yaml");

    private final Path original;
    private final Optional<Path> below;
    private final Path into;

    /**
     * @param folders of the pack whose plan they take over, from the base up to itself
     * @param into where they are written: within the demonstration, and never beside somebody's own packs
     */
    SamplePacks(List<Path> folders, Path into) {
        this.original = folders.getLast();
        this.below = folders.size() > 1 ? Optional.of(folders.get(folders.size() - 2)) : Optional.empty();
        this.into = into;
    }

    /**
     * Writes one.
     *
     * @return its folder
     */
    Path write(SampleCommune commune) {
        var folder = into.resolve("mau-" + commune.code().code());
        try {
            Files.createDirectories(folder);
            for (var file : TAKEN_OVER) {
                Files.deleteIfExists(folder.resolve(file));
                if (Files.exists(original.resolve(file))) {
                    Files.copy(original.resolve(file), folder.resolve(file));
                }
            }
            Files.writeString(folder.resolve("pack.yaml"), about(commune));
            Files.writeString(folder.resolve("territory.yaml"), territory(commune));
            Files.writeString(folder.resolve("outline.geojson"), commune.outline());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String about(SampleCommune commune) {
        return """
                code: mau-%s
                name: %s
                """.formatted(commune.code(), quoted(commune.name() + ", tỉnh Thái Nguyên (mô phỏng)"))
                + below.map(base -> "extends: " + quoted(base.toAbsolutePath().toString()) + "\n")
                        .orElse("");
    }

    private static String territory(SampleCommune commune) {
        String villages = IntStream.rangeClosed(1, commune.villages())
                .mapToObj(n -> "  - {code: T%02d, name: %s, sample: true}"
                        .formatted(n, quoted("%s mẫu %02d".formatted(commune.ward() ? "Tổ dân phố" : "Thôn", n))))
                .collect(Collectors.joining("\n"));
        return """
                province: {code: "%s", name: tỉnh Thái Nguyên}
                commune:
                  code: "%s"
                  name: %s
                  naturalArea: {hectares: %s, source: Diện tích trong danh mục đơn vị hành chính}
                  outline: outline.geojson
                villages:
                %s
                """.formatted(
                        SampleCommune.PROVINCE, commune.code(), quoted(commune.name()), commune.hectares(), villages);
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
