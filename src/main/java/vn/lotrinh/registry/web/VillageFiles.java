package vn.lotrinh.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.geography.ReadShapeFile;
import vn.lotrinh.web.Typed;
import vn.lotrinh.web.map.MeasuredShape;

/** Files with the outlines of villages, kept between looking at them and confirming. <i>Tệp ranh giới các thôn</i>. */
@Component
class VillageFiles {

    private final KeepFile keepFile;
    private final FindFile findFile;

    VillageFiles(KeepFile keepFile, FindFile findFile) {
        this.keepFile = keepFile;
        this.findFile = findFile;
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

    /** How reading a kept file ends: its digest is absent where it is not kept. */
    record Opened(Optional<String> digest, ReadShapeFile.Outcome outcome) {}

    Opened keep(SignedIn by, MultipartFile sent) {
        try {
            Path copy = Files.createTempFile("lotrinh-villages", null);
            try {
                sent.transferTo(copy);
                var outcome = ReadShapeFile.of(copy);
                if (outcome instanceof ReadShapeFile.Outcome.Refused) {
                    return new Opened(Optional.empty(), outcome);
                }
                String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("ranh-gioi-thon");
                return keepFile.handle(new KeepFile.Command(by.actor(), name, copy))
                                instanceof KeepFile.Outcome.Kept(var kept)
                        ? new Opened(Optional.of(kept.digest()), outcome)
                        : new Opened(Optional.empty(), outcome);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a file that was kept before. */
    ReadShapeFile.Outcome read(String digest) {
        var file = findFile.find(digest);
        if (file.isEmpty()) {
            return new ReadShapeFile.Outcome.Refused("Tệp này không còn được lưu; hãy tải lên lại.");
        }
        try {
            Path copy = Files.createTempFile("lotrinh-villages", null);
            try {
                try (var out = Files.newOutputStream(copy)) {
                    findFile.copy(file.get(), out);
                }
                return ReadShapeFile.of(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
