package vn.lotrinh.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;

/** Keeps the files that were sent with a record's form, so that they need not be sent again when something else in it is wrong. */
@Component
class KeepAttachments {

    private static final String FILES = "tep.";

    private final KeepFile keepFile;

    KeepAttachments(KeepFile keepFile) {
        this.keepFile = keepFile;
    }

    /** What stands in the form once the files are kept, and what is wrong with some of them. */
    record Kept(Posted posted, Map<String, String> faults) {}

    Kept handle(SignedIn by, Posted posted, MultiValueMap<String, MultipartFile> sent) {
        var all = posted;
        var faults = new LinkedHashMap<String, String>();
        for (var field : sent.entrySet()) {
            if (field.getKey().startsWith(FILES)) {
                String code = field.getKey().substring(FILES.length());
                var digests = new ArrayList<>(all.fields(code));
                for (var file : field.getValue()) {
                    if (!file.isEmpty()) {
                        switch (keep(by, file)) {
                            case KeepFile.Outcome.Kept(var kept) -> digests.add(kept.digest());
                            case KeepFile.Outcome.Empty() -> faults.put(Posted.name(code), "Tệp gửi lên rỗng.");
                            case KeepFile.Outcome.TooLarge() ->
                                faults.put(
                                        Posted.name(code), "Tệp gửi lên lớn hơn 50 MB; hãy giảm cỡ ảnh rồi gửi lại.");
                        }
                    }
                }
                all = all.with(
                        Posted.name(code),
                        List.copyOf(digests.stream().distinct().toList()));
            }
        }
        return new Kept(all, faults);
    }

    private KeepFile.Outcome keep(SignedIn by, MultipartFile file) {
        try {
            Path content = Files.createTempFile("tep-dinh-kem", null);
            try {
                file.transferTo(content);
                String name = Optional.ofNullable(file.getOriginalFilename()).orElse("tep-dinh-kem");
                return keepFile.handle(new KeepFile.Command(by.actor(), name, content));
            } finally {
                Files.deleteIfExists(content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
