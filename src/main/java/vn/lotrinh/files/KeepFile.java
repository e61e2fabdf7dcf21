package vn.lotrinh.files;

import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Keeps a file unchanged. <i>Lưu tệp</i>. A file that is there already is kept once, under the name it came with first.
 * Refused when it is empty or larger than 50 MB.
 */
@Service
public class KeepFile {

    /** @param name as the sender's computer calls it */
    public record Command(Actor by, String name, Path content) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Kept(KeptFile file) implements Outcome {}

        record Empty() implements Outcome {}

        record TooLarge() implements Outcome {}
    }

    private final FileTable files;
    private final Trail trail;

    KeepFile(FileTable files, Trail trail) {
        this.files = files;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var content = Content.of(command.content());
        if (content.size() == 0) {
            return new Outcome.Empty();
        }
        if (content.size() > KeptFile.LARGEST) {
            return new Outcome.TooLarge();
        }
        var commune = CommuneScope.getOne();
        var there = files.find(commune, content.digest());
        if (there.isPresent()) {
            return new Outcome.Kept(there.get());
        }
        var kept = files.insert(commune, FileName.of(command.name()), content, command.by());
        kept.ifPresent(file -> trail.record(Change.of(commune, command.by(), "kept", "files.document", file.digest(), 1)
                .with("name", file.name())
                .with("mediaType", file.mediaType())
                .with("size", file.size())));
        return new Outcome.Kept(
                kept.or(() -> files.find(commune, content.digest())).orElseThrow());
    }
}
