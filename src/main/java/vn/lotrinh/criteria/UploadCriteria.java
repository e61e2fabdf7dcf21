package vn.lotrinh.criteria;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.trail.Trail;

/**
 * Takes in a criteria set that the pack does not have, such as the province's for villages. <i>Tải bộ tiêu chí lên</i>. The file has the shape of those of a pack
 * and is checked as a whole before anything of it takes effect. A set that is there is never changed: the new version takes its place from its first day on, which
 * must lie behind that of the present one. Refused to anybody but an administrator, and for a set of the pack.
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
        return newest.flatMap(present -> refusal(present, set.get()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> take(
                        commune,
                        command,
                        set.get(),
                        newest.map(CriteriaVersion::number).orElse(0) + 1));
    }

    private Optional<CriteriaSet> read(PackFields entry) {
        var set = new ReadCriteriaSet(entry, Known.of(indicators.list(), new LeftOut(), registers.set())).read();
        return entry.wholeSound() ? Optional.of(set) : Optional.empty();
    }

    private static Optional<String> refusal(CriteriaVersion present, CriteriaSet set) {
        if (present.origin() == Origin.PACK) {
            return Optional.of("Mã “" + set.code()
                    + "” là của một bộ trong bộ cấu hình; hãy đặt mã khác, hoặc sửa tệp trong bộ cấu hình.");
        }
        return set.from().isAfter(present.from())
                ? Optional.empty()
                : Optional.of("Bộ “" + set.code() + "” đang dùng từ " + VietnameseFormat.date(present.from())
                        + " và không sửa được; hãy ghi “from” sau ngày đó để bản mới thay từ ngày ấy.");
    }

    private Outcome take(CommuneCode commune, Command command, CriteriaSet set, int number) {
        Actor by = command.by().actor();
        return switch (keepFile.handle(new KeepFile.Command(by, command.name(), command.content()))) {
            case KeepFile.Outcome.Kept(var file) -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                sets.insert(commune, set, number, Origin.UPLOAD, file.digest(), by.reference(), now);
                trail.record(CriteriaChange.of(commune, by, "uploaded", set, number));
                yield new Outcome.Taken(new CriteriaVersion(set, number, Origin.UPLOAD, file.digest(), null));
            }
            case KeepFile.Outcome.Empty _ -> new Outcome.Refused("Tệp trống.");
            case KeepFile.Outcome.TooLarge _ -> new Outcome.Refused("Tệp lớn hơn 50 MB.");
        };
    }
}
