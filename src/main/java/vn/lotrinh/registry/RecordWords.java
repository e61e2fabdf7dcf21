package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * Values of records as people read them: choices, villages and other records by their names. <i>Cách viết bản ghi</i>. Made by {@link NameRecords}
 * for the records that are shown.
 */
public final class RecordWords {

    /** A record of the commune as a whole. */
    public static final String WHOLE_COMMUNE = "Toàn xã";

    private static final int DECIMALS_OF_A_RESULT = 2;
    private static final int SHOWN_OF_A_NUMBER = 3;
    private static final int LONG_ENOUGH_TO_HIDE = 8;

    private final RegisterSet registers;
    private final Map<String, String> villages;
    private final Map<String, Map<UUID, String>> names;

    RecordWords(RegisterSet registers, Map<String, String> villages, Map<String, Map<UUID, String>> names) {
        this.registers = registers;
        this.villages = villages;
        this.names = names;
    }

    /** Without its unit; empty where nothing is said. */
    public String of(Register register, String field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case BigDecimal number -> number(register, field, number);
            case LocalDate day -> VietnameseFormat.date(day);
            case Boolean truth -> truth ? "Có" : "Không";
            case UUID id -> reference(register, field, id);
            case Collection<?> digests -> digests.size() + " tệp";
            default -> text(register, field, value.toString());
        };
    }

    /** What the machine divided has more decimals than anybody reads. */
    private String number(Register register, String field, BigDecimal number) {
        boolean computed = registers
                .typeOf(register, field)
                .filter(FieldType.COMPUTED::equals)
                .isPresent();
        return VietnameseFormat.number(computed ? number.setScale(DECIMALS_OF_A_RESULT, RoundingMode.HALF_UP) : number);
    }

    /** The same in a list: of a person's numbers only the last digits, because a list is looked at over many shoulders. */
    public String inList(Register register, String field, @Nullable Object value) {
        String words = of(register, field, value);
        boolean personal = registers
                .original(register, field)
                .filter(one -> one.personal() != null && one.type() == FieldType.TEXT)
                .isPresent();
        return personal ? hidden(words) : words;
    }

    private static String hidden(String number) {
        return number.length() >= LONG_ENOUGH_TO_HIDE && number.chars().allMatch(Character::isDigit)
                ? "•••" + number.substring(number.length() - SHOWN_OF_A_NUMBER)
                : number;
    }

    private String reference(Register register, String field, UUID id) {
        return registers
                .original(register, field)
                .map(RegisterField::register)
                .map(names::get)
                .map(known -> known.get(id))
                .orElse("bản ghi không còn");
    }

    private String text(Register register, String field, String text) {
        var type = registers.typeOf(register, field).orElse(FieldType.TEXT);
        return switch (type) {
            case VILLAGE -> village(text);
            case CHOICE -> choice(register, field, text);
            case PERIOD -> Period.find(text).map(Period::inWords).orElse(text);
            case POINT, LINE, POLYGON -> "có trên bản đồ";
            default -> text;
        };
    }

    public String village(@Nullable String code) {
        return code == null ? WHOLE_COMMUNE : villages.getOrDefault(code, code);
    }

    private String choice(Register register, String field, String code) {
        return registers
                .original(register, field)
                .map(RegisterField::list)
                .flatMap(registers::findList)
                .flatMap(list -> list.find(code))
                .map(ChoiceList.Choice::name)
                .orElse(code);
    }

    /** What a record is called in lists, references and headings. */
    public String title(Register register, Stretch stretch) {
        if (stretch.totalOf() != null) {
            return "Số tổng " + village((String) stretch.value(Register.VILLAGE));
        }
        String title = register.title().stream()
                .map(field -> inList(register, field, stretch.value(field)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return title.isEmpty() ? register.one() + " chưa có tên" : title;
    }

    /** Records of other registers that are named in here, by the code of the register. */
    Map<String, Map<UUID, String>> named() {
        return names;
    }

    /** Whether a register's names are about people. */
    static boolean namesPeople(Register register) {
        return register.title().stream()
                .flatMap(title -> register.findField(title).stream())
                .anyMatch(field -> field.personal() != null);
    }

    /** Villages in the order of their codes, as they may be chosen. */
    public List<Map.Entry<String, String>> villages() {
        return villages.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
