package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** @param original the pack whose plan they take over */
    SamplePacks(Path original) {
        this.original = original;
    }

    /**
     * Writes one.
     *
     * @return its folder, beside the original
     */
    Path write(SampleCommune commune) {
        var folder = original.resolveSibling("mau-" + commune.code().code());
        try {
            Files.createDirectories(folder);
            for (var file : TAKEN_OVER) {
                Files.writeString(folder.resolve(file), Files.readString(original.resolve(file)));
            }
            Files.writeString(folder.resolve("pack.yaml"), """
                    code: mau-%s
                    name: %s
                    extends: ../base
                    """.formatted(
                            commune.code(), quoted(commune.name() + ", tỉnh Thái Nguyên (mô phỏng)")));
            Files.writeString(folder.resolve("territory.yaml"), territory(commune));
            Files.writeString(folder.resolve("outline.geojson"), commune.outline());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String territory(SampleCommune commune) {
        String villages = IntStream.rangeClosed(1, commune.villages())
                .mapToObj(n -> "  - {code: T%02d, name: %s, sample: true}"
                        .formatted(n, quoted("%s mẫu %02d".formatted(commune.ward() ? "Tổ dân phố" : "Thôn", n))))
                .collect(Collectors.joining("\n"));
        return """
                province: {code: "19", name: tỉnh Thái Nguyên}
                commune:
                  code: "%s"
                  name: %s
                  naturalArea: {hectares: %s, source: Diện tích trong danh mục đơn vị hành chính}
                  outline: outline.geojson
                villages:
                %s
                """.formatted(commune.code(), quoted(commune.name()), commune.hectares(), villages);
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
