package vn.lotrinh.registry.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.sheet.SheetLayout;

/**
 * A sheet on its way into a register. <i>Lần nhập tệp</i>.
 *
 * @param id that of the job which read it
 * @param document digest of the kept file
 * @param name of the file
 * @param preview what checking found; absent before
 * @param job the job at work, or the last one
 * @param madeBy the reference of whoever sent it
 * @param proposedAt since when it waits for approval, or waited last; absent where it never did
 * @param verdict what was decided of it last; absent while nobody has
 */
public record SheetImport(
        UUID id,
        String register,
        String document,
        String name,
        ImportState state,
        Found found,
        Answers answers,
        @Nullable SheetPreview preview,
        UUID job,
        String madeBy,
        @Nullable Instant proposedAt,
        @Nullable Verdict verdict) {

    /**
     * What was found in the file.
     *
     * @param sheets names of all of them
     * @param samples by the column's index, its first few words
     */
    public record Found(List<String> sheets, String sheet, SheetLayout layout, Map<Integer, List<String>> samples) {}

    /** What becomes of a row that seems to be there already. */
    public enum Twin {
        /** Nothing. */
        SKIP("Bỏ qua"),
        /** What the row says is put over what the record says. */
        UPDATE("Cập nhật"),
        /** It is another one. */
        ADD("Ghi mới");

        private final String words;

        Twin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What a person answered.
     *
     * @param fields by the column's index, the code of a field; a column that is not in it is left out
     * @param constants what holds for every row, by the code of the field, in words
     * @param twins what becomes of rows that seem to be there already
     * @param lines the same for single rows
     * @param leaveWrongOut whether rows with a wrong cell are left out; else nothing is written while there are any
     * @param holdings with which rights, as they were when he answered last
     */
    public record Answers(
            Map<Integer, String> fields,
            Map<String, String> constants,
            Twin twins,
            Map<Integer, Twin> lines,
            boolean leaveWrongOut,
            List<HeldRole> holdings,
            String person) {

        static Answers none(SignedIn by) {
            return new Answers(Map.of(), Map.of(), Twin.SKIP, Map.of(), false, HeldRole.of(by), by.name());
        }

        Answers matching(Map<Integer, String> matched, Map<String, String> same, SignedIn by) {
            return new Answers(
                    new LinkedHashMap<>(matched),
                    new LinkedHashMap<>(same),
                    twins,
                    lines,
                    leaveWrongOut,
                    HeldRole.of(by),
                    by.name());
        }

        Answers deciding(Twin all, Map<Integer, Twin> single, boolean leaveOut, SignedIn by) {
            return new Answers(fields, constants, all, Map.copyOf(single), leaveOut, HeldRole.of(by), by.name());
        }

        public Twin twin(int line) {
            return lines.getOrDefault(line, twins);
        }
    }

    /** A role in an area, as it is kept. */
    public record HeldRole(
            Role role, Area.Kind kind, @Nullable String code) {
        static List<HeldRole> of(SignedIn by) {
            return by.holdings().stream()
                    .map(held -> new HeldRole(
                            held.role(), held.area().kind(), held.area().code()))
                    .toList();
        }

        private Holding holding() {
            return new Holding(role, Area.of(kind, code));
        }
    }

    /**
     * What somebody decided of a list that waited for approval. <i>Ý kiến phê duyệt</i>.
     *
     * @param by the reference of who decided
     * @param person his name
     * @param holdings with which rights
     * @param reason why it was sent back; absent where it was approved
     */
    public record Verdict(
            String by,
            String person,
            List<HeldRole> holdings,
            @Nullable String reason) {

        static Verdict approved(SignedIn by) {
            return new Verdict(by.actor().reference(), by.name(), HeldRole.of(by), null);
        }

        static Verdict sentBack(SignedIn by, String reason) {
            return new Verdict(by.actor().reference(), by.name(), HeldRole.of(by), reason);
        }
    }

    public String address() {
        return "/so-bo/" + register + "/nhap-excel/" + id;
    }

    /** Who asked for it, with the rights that he had then. */
    SignedIn by(CommuneCode commune) {
        return signedIn(madeBy, answers.person(), answers.holdings(), commune);
    }

    /** Who has approved it, with the rights that he had then; empty where nobody has. */
    Optional<SignedIn> approver(CommuneCode commune) {
        return Optional.ofNullable(verdict)
                .filter(decided -> decided.reason() == null)
                .map(decided -> signedIn(decided.by(), decided.person(), decided.holdings(), commune));
    }

    private static SignedIn signedIn(String who, String name, List<HeldRole> held, CommuneCode commune) {
        return new SignedIn(
                Actor.of(who),
                name,
                commune,
                held.stream().map(HeldRole::holding).toList());
    }
}
