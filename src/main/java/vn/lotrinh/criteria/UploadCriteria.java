package vn.lotrinh.criteria;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.CriteriaVersion.Origin;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.trail.Trail;

/**
 * Takes in a criteria set that the pack does not have, such as the province's for villages. <i>Tải bộ tiêu chí lên</i>. The file has the shape of
 * those of a pack and is checked as a whole before anything of it takes effect.
 *
 * <p>A version that somebody has used is never changed: the new one takes its place from its first day on, which must lie behind that of the present
 * one. While nobody has used the newest version, one that does not begin behind it is taken for its correction and stands in its place. Refused to
 * anybody but an administrator, and for a set of the pack.
 */
@Service
public class UploadCriteria {

    /** @param name as the sender's computer calls the file */
    public record Command(SignedIn by, String name, Path content) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Taken(CriteriaVersion version) implements Outcome {}

        /** What is wrong with the file, by line. */
        record Faulty(List<PackFinding> findings) implements Outcome {
            public Faulty {
                findings = List.copyOf(findings);
            }
        }

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final CriteriaSetTable sets;
    private final Indicators indicators;
    private final Registers registers;
    private final KeepFile keepFile;
    private final Trail trail;
    private final Clock clock;

    UploadCriteria(
            CriteriaSetTable sets,
            Indicators indicators,
            Registers registers,
            KeepFile keepFile,
            Trail trail,
            Clock clock) {
        this.sets = sets;
        this.indicators = indicators;
        this.registers = registers;
        this.keepFile = keepFile;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.ADMINISTRATOR)) {
            return new Outcome.NotAllowed("Tải bộ tiêu chí lên là việc của người quản trị.");
        }
        var findings = new PackFindings();
        var set = Pack.file(command.content(), findings).flatMap(this::read);
        if (set.isEmpty() || !findings.isEmpty()) {
            return new Outcome.Faulty(findings.list());
        }
        var commune = CommuneScope.getOne();
        sets.lock(commune, set.get().code());
        var newest = sets.findNewest(commune, set.get().code());
        return newest.flatMap(present -> refusal(commune, present, set.get()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> take(commune, command, set.get(), newest.orElse(null)));
    }

    private Optional<CriteriaSet> read(PackFields entry) {
        var set = new ReadCriteriaSet(entry, Known.of(indicators.list(), registers.set())).read();
        return entry.wholeSound() ? Optional.of(set) : Optional.empty();
    }

    private Optional<String> refusal(CommuneCode commune, CriteriaVersion present, CriteriaSet set) {
        if (present.origin() == Origin.PACK) {
            return Optional.of("Mã “" + set.code()
                    + "” là của một bộ trong bộ cấu hình; hãy đặt mã khác, hoặc sửa tệp trong bộ cấu hình.");
        }
        if (set.from().isAfter(present.from())) {
            return Optional.empty();
        }
        if (sets.isUsed(commune, set.code(), present.number())) {
            return Optional.of("Bộ “" + set.code() + "” đang dùng từ " + VietnameseFormat.date(present.from())
                    + ", đã có đánh giá nên không sửa được; hãy ghi “from” sau ngày đó để bản mới thay từ ngày ấy.");
        }
        return sets.list(commune, set.code()).stream()
                .filter(version ->
                        version.number() < present.number() && !set.from().isAfter(version.from()))
                .findFirst()
                .map(before -> "Bản " + before.number() + " của bộ “" + set.code() + "” dùng từ "
                        + VietnameseFormat.date(before.from()) + "; hãy ghi “from” sau ngày đó.");
    }

    private Outcome take(CommuneCode commune, Command command, CriteriaSet set, @Nullable CriteriaVersion present) {
        Actor by = command.by().actor();
        return switch (keepFile.handle(new KeepFile.Command(by, command.name(), command.content()))) {
            case KeepFile.Outcome.Kept(var file) -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                boolean corrects = present != null && !set.from().isAfter(present.from());
                int number = present == null ? 1 : corrects ? present.number() : present.number() + 1;
                if (corrects) {
                    sets.correct(commune, set, number, file.digest(), by.reference(), now);
                } else {
                    sets.insert(commune, set, number, Origin.UPLOAD, file.digest(), by.reference(), now);
                }
                trail.record(CriteriaChange.of(commune, by, corrects ? "uploaded-again" : "uploaded", set, number));
                yield new Outcome.Taken(new CriteriaVersion(set, number, Origin.UPLOAD, file.digest(), null));
            }
            case KeepFile.Outcome.Empty _ -> new Outcome.Refused("Tệp trống.");
            case KeepFile.Outcome.TooLarge _ -> new Outcome.Refused("Tệp lớn hơn 50 MB.");
        };
    }
}
