package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.kernel.Period;

/**
 * The definition of a register. <i>Sổ bộ</i>. It is the same in every commune of an installation, so that a province can compare.
 *
 * @param code a word in small letters, which is also the name of its table
 * @param one what a single record is called, such as "thẻ"
 * @param kind whether its records happen or hold
 * @param countedUnit the unit of a count of its records, such as "hộ"
 * @param village how a record comes to its village
 * @param countsOn the date or period field that places an event in time; absent for a state
 * @param fields in the order of the form
 * @param unique sets of fields that no two records may share, at the same time for states
 * @param identity fields by which an imported row is taken for a record that exists
 * @param title fields that name a record in lists and references
 * @param totals whether a village may enter one total per period and class instead of single records
 * @param sample whether its records were drawn by lot, so that what they say of everybody has a standard error
 * @param submission how often villages say that the register is complete; absent where nobody is asked
 * @param rights who reads, writes and approves
 * @param card what is told on its page: who enters, from which paper, how often
 */
public record Register(
        String code,
        String name,
        String one,
        Kind kind,
        String countedUnit,
        VillageRule village,
        @Nullable String countsOn,
        List<RegisterField> fields,
        List<CopiedField> copies,
        List<RecordRule> rules,
        List<List<String>> unique,
        List<String> identity,
        List<String> title,
        boolean totals,
        boolean sample,
        @Nullable Submission submission,
        Rights rights,
        @Nullable String card) {

    /** The name under which formulas and files speak of a record's village. */
    public static final String VILLAGE = "village";

    public Register {
        fields = List.copyOf(fields);
        copies = List.copyOf(copies);
        rules = List.copyOf(rules);
        unique = unique.stream().map(List::copyOf).toList();
        identity = List.copyOf(identity);
        title = List.copyOf(title);
    }

    /** What its records do in time. */
    public enum Kind {
        /** They happen, and count where and when they happened. <i>Sự kiện</i>. */
        EVENT,
        /** They hold from a day, perhaps to a day. <i>Trạng thái</i>. */
        STATE
    }

    /**
     * How a record comes to its village.
     *
     * @param through the reference whose village it shares; absent otherwise
     * @param ends whether a record is about the village itself, so that it ends with it and goes along into no other
     */
    public record VillageRule(Way way, @Nullable String through, boolean ends) {

        /** Its records go along where villages merge or split. */
        public VillageRule(Way way, @Nullable String through) {
            this(way, through, false);
        }

        /** Where it is said. */
        public enum Way {
            /** Every record names one. */
            REQUIRED,
            /** A record may name one; else it belongs to "Toàn xã". */
            OPTIONAL,
            /** All belong to "Toàn xã". */
            NONE,
            /** It is that of another record. */
            COPIED
        }

        public boolean isEntered() {
            return way == Way.REQUIRED || way == Way.OPTIONAL;
        }
    }

    /** How often somebody says that all is entered. */
    public enum Submission {
        QUARTER(Period.Kind.QUARTER, 3),
        HALF_YEAR(Period.Kind.HALF_YEAR, 6),
        YEAR(Period.Kind.YEAR, 12);

        private final Period.Kind kind;
        private final int months;

        Submission(Period.Kind kind, int months) {
            this.kind = kind;
            this.months = months;
        }

        /** The period of this length in which a day lies. */
        public Period around(LocalDate day) {
            int part = kind == Period.Kind.YEAR ? 0 : (day.getMonthValue() - 1) / months + 1;
            return new Period(kind, day.getYear(), part, Period.Calendar.CIVIL);
        }

        public int months() {
            return months;
        }
    }

    /**
     * Who may do what. A village head reads and writes his own village only.
     *
     * @param approve empty where a record counts as soon as it is saved
     */
    public record Rights(Set<Role> read, Set<Role> write, Set<Role> approve) {
        public Rights {
            read = Set.copyOf(read);
            write = Set.copyOf(write);
            approve = Set.copyOf(approve);
        }
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }

    /** Whether its records hold in a village that each of them names, so that they move when villages merge or split. */
    public boolean holdsInVillages() {
        return isState() && village.isEntered() && !village.ends();
    }

    public boolean asksForApproval() {
        return !rights.approve().isEmpty();
    }

    public boolean holdsPersonalData() {
        return personal().findAny().isPresent();
    }

    /** The marks of its fields and copies about persons, in their order. */
    public Stream<RegisterField.Personal> personal() {
        return Stream.concat(
                        fields.stream().map(RegisterField::personal),
                        copies.stream().map(CopiedField::personal))
                .flatMap(Stream::ofNullable);
    }

    /** Whether a field or copy of this code is about a person. */
    public boolean isPersonal(String code) {
        return findField(code).filter(field -> field.personal() != null).isPresent()
                || findCopy(code).filter(copy -> copy.personal() != null).isPresent();
    }

    public Optional<RegisterField> findField(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    public Optional<CopiedField> findCopy(String code) {
        return copies.stream().filter(copy -> copy.code().equals(code)).findFirst();
    }

    /**
     * The day on which an event of these values counts: its date, or the first day of its period; empty while that is not said, and for
     * a state.
     */
    public Optional<LocalDate> dayOf(Map<String, Object> values) {
        return Optional.ofNullable(countsOn).map(values::get).flatMap(said -> switch (said) {
            case LocalDate day -> Optional.of(day);
            case String period -> Period.find(period).map(Period::from);
            default -> Optional.empty();
        });
    }

    /** What is asked for, in the order of the form. */
    public List<RegisterField> entered() {
        return fields.stream().filter(RegisterField::isEntered).toList();
    }

    /** Registers that a record of this one takes something over from. */
    public List<String> sources() {
        return Stream.concat(
                        copies.stream().map(CopiedField::register),
                        Optional.ofNullable(village.through())
                                .flatMap(this::findField)
                                .map(RegisterField::register)
                                .stream())
                .distinct()
                .toList();
    }
}
