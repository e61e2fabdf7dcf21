package vn.lotrinh.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.geography.ReadShapeFile;
import vn.lotrinh.registry.web.WaitingFiles.Waiting;
import vn.lotrinh.web.Typed;
import vn.lotrinh.web.map.MeasuredShape;

/** Files with the outlines of villages, kept for good only once somebody has confirmed which shape is which village. <i>Tệp ranh giới các thôn</i>. */
@Component
class VillageFiles {

    static final String GONE =
            "Tệp này không còn được giữ (tệp chờ xác nhận chỉ giữ tối đa một giờ, và ít hơn khi có nhiều tệp khác); hãy tải lên lại.";

    private static final Logger LOG = LoggerFactory.getLogger(VillageFiles.class);
    private static final int MOST_SHAPES = 500;

    private final KeepFile keepFile;
    private final WaitingFiles waiting;

    VillageFiles(KeepFile keepFile, WaitingFiles waiting) {
        this.keepFile = keepFile;
        this.waiting = waiting;
    }

    /** What the form says once the file for one village is read. */
    static Typed into(Typed typed, MeasuredShape measured) {
        if (measured.fault() != null) {
            return typed.wrong(VillagePlaceForm.SHAPE, measured.fault());
        }
        if (!measured.choices().isEmpty()) {
            return typed.wrong(
                    VillagePlaceForm.SHAPE,
                    "Tệp có nhiều hình; hãy dùng “Nhập từ tệp” ở trang Bản đồ các thôn, hoặc giữ lại một hình.");
        }
        var texts = new LinkedHashMap<>(typed.texts());
        texts.put(VillagePlaceForm.SHAPE, measured.typed());
        return new Typed(texts, typed.faults());
    }

    /** @param key by which the file is asked for when it is confirmed; empty for one that was refused */
    record Opened(String key, ReadShapeFile.Outcome outcome) {}

    /** Reads a file that is only looked at. */
    Opened open(MultipartFile sent) {
        try {
            Path copy = Files.createTempFile("lotrinh-villages", null);
            boolean waits = false;
            try {
                sent.transferTo(copy);
                var outcome = few(ReadShapeFile.of(copy));
                if (outcome instanceof ReadShapeFile.Outcome.Refused) {
                    return new Opened("", outcome);
                }
                waits = true;
                String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("ranh-gioi-thon");
                return new Opened(waiting.put(copy, name), outcome);
            } finally {
                if (!waits) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A commune has some dozens of villages; the page lists them beside every shape. */
    private static ReadShapeFile.Outcome few(ReadShapeFile.Outcome outcome) {
        return outcome instanceof ReadShapeFile.Outcome.Read(var features) && features.size() > MOST_SHAPES
                ? new ReadShapeFile.Outcome.Refused("Tệp có " + features.size() + " hình, nhiều hơn " + MOST_SHAPES
                        + "; hãy chỉ giữ vị trí các thôn của xã rồi gửi lại.")
                : outcome;
    }

    /**
     * Does something with a file that was looked at. Unless it {@linkplain #keep keeps} the file, that waits on.
     *
     * @return empty where the file is not there any more, and nothing was done
     */
    <T> Optional<T> use(String key, Function<Waiting, T> work) {
        return waiting.take(key).map(file -> {
            try {
                return work.apply(file);
            } finally {
                if (Files.exists(file.content())) {
                    waiting.giveBack(key, file);
                }
            }
        });
    }

    /** Keeps what was confirmed for good, beside the places that came out of it. */
    void keep(SignedIn by, Waiting file) {
        keepFile.handle(new KeepFile.Command(by.actor(), file.name(), file.content()));
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException locked) {
            LOG.warn("A file that is kept already stays in the folder of temporary files, too", locked);
        }
    }
}
