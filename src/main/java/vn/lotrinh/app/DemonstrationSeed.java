package vn.lotrinh.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The seed from which the other communes of a demonstration were made, kept beside them. <i>Số gieo</i>. What was broken off can only be completed with the
 * same one: another makes other records of the same numbers.
 */
final class DemonstrationSeed {

    private static final String FILE = "so-gieo.txt";

    private DemonstrationSeed() {}

    /**
     * Keeps the seed of the first load.
     *
     * @param folder of the demonstration
     * @throws StartRefused for another one later
     */
    static void keep(Path folder, long seed) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, Long.toString(seed));
                return;
            }
            String kept = Files.readString(file).strip();
            if (!kept.equals(Long.toString(seed))) {
                throw new StartRefused("Dữ liệu mô phỏng ở đây đã nạp với --seed " + kept
                        + ", không nạp tiếp được với --seed " + seed + ". Hãy chạy lại với --seed " + kept
                        + ", hoặc chạy demo clear để bỏ hết rồi nạp lại.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
