package vn.lotrinh.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The seed from which the other communes of a demonstration were made, kept beside them. <i>Số gieo</i>. What was broken off can only be completed with the
 * same one: another makes other records of the same numbers.
 */
final class DemonstrationSeed {

    private static final String FILE = "so-gieo.txt";

    private DemonstrationSeed() {}

    /**
     * Before anything is loaded.
     *
     * @param folder of the demonstration
     * @throws StartRefused when another seed is kept there
     */
    static void demand(Path folder, long seed) {
        var file = folder.resolve(FILE);
        try {
            String kept = Files.exists(file) ? Files.readString(file).strip() : Long.toString(seed);
            if (!kept.equals(Long.toString(seed))) {
                throw new StartRefused("Dữ liệu mô phỏng ở đây đã nạp với --seed " + kept
                        + ", không nạp tiếp được với --seed " + seed + ". Hãy chạy lại với --seed " + kept
                        + ", hoặc chạy demo clear để bỏ hết rồi nạp lại.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once there are communes to be filled from it; whole or not at all. */
    static void keep(Path folder, long seed) {
        try {
            Files.createDirectories(folder);
            var beside = Files.writeString(folder.resolve(FILE + ".new"), Long.toString(seed));
            Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
