package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.Stretch;

/** What somebody might write into whatever registers there are, in a commune of the villages T01 to T03. */
public final class RandomRecords {

    private static final List<String> DAYS = List.of(
            "2024-02-29",
            "2024-12-14",
            "2024-12-15",
            "2024-12-31",
            "2025-01-01",
            "2025-02-14",
            "2025-02-15",
            "2025-02-28",
            "2025-06-30",
            "2025-12-31",
            "2026-01-01",
            "2026-03-14",
            "2026-03-31");
    private static final List<String> TEXTS = List.of(
            "Nông Văn 'A'", "\"Bản\" Tàn; --", "tab\tvà\nxuống dòng", "\\N", "{a,b}", "đ", "A", "𠀋 chữ Nôm", "", " ");

    private final Random random;
    private final RegisterSet registers;
    private final Function<String, List<UUID>> known;
    private final List<String> files;

    /**
     * @param known ids of the records that are in a register
     * @param files digests of what may be attached
     */
    public RandomRecords(Random random, RegisterSet registers, Function<String, List<UUID>> known, List<String> files) {
        this.random = random;
        this.registers = registers;
        this.known = known;
        this.files = List.copyOf(files);
    }

    public Stretch one(Register register) {
        var from = day();
        var values = new LinkedHashMap<String, Object>();
        if (register.village().way() == Register.VillageRule.Way.REQUIRED
                || (register.village().way() == Register.VillageRule.Way.OPTIONAL && random.nextBoolean())) {
            values.put(Register.VILLAGE, village());
        }
        for (var field : register.entered()) {
            if (field.required() || random.nextInt(4) > 0) {
                value(field, from).ifPresent(value -> values.put(field.code(), value));
            }
        }
        var day = register.countsOn();
        if (day != null) {
            boolean period = register.findField(day).orElseThrow().type() == FieldType.PERIOD;
            from = period ? from.withDayOfYear(1) : from;
            values.put(day, period ? String.valueOf(from.getYear()) : from);
        }
        Integer total = register.totals() && random.nextInt(3) == 0 ? Integer.valueOf(random.nextInt(30)) : null;
        return new Stretch(from, register.isState() ? end(from) : null, total, values);
    }

    private @Nullable LocalDate end(LocalDate from) {
        return switch (random.nextInt(4)) {
            case 0 -> from.plusDays(random.nextInt(3));
            case 1 -> from.plusDays(random.nextInt(700));
            default -> null;
        };
    }

    private LocalDate day() {
        return random.nextBoolean()
                ? LocalDate.parse(any(DAYS))
                : LocalDate.parse("2024-01-01").plusDays(random.nextInt(1000));
    }

    private String village() {
        return "T0" + (1 + random.nextInt(3));
    }

    private Optional<Object> value(RegisterField field, LocalDate on) {
        return switch (field.type()) {
            case TEXT ->
                Optional.of(any(TEXTS))
                        .filter(text ->
                                field.longest() == null || text.codePointCount(0, text.length()) <= field.longest())
                        .filter(text -> field.pattern() == null || text.matches(field.pattern()))
                        .map(Object.class::cast);
            case WHOLE, MONEY -> Optional.of(BigDecimal.valueOf(random.nextInt(900)));
            case DECIMAL ->
                Optional.of(
                        random.nextInt(8) == 0
                                ? new BigDecimal("0.0000000001")
                                : new BigDecimal(random.nextInt(90000)).movePointLeft(2));
            case DATE -> Optional.of(day());
            case PERIOD -> Optional.of("2025");
            case YES_NO -> Optional.of(random.nextBoolean());
            case CHOICE -> {
                var choices = registers.findList(Objects.requireNonNull(field.list())).orElseThrow().choices().stream()
                        .filter(choice -> choice.holdsOn(on))
                        .toList();
                yield Optional.of(any(choices).code());
            }
            case REFERENCE -> {
                var ids = known.apply(Objects.requireNonNull(field.register()));
                yield ids.isEmpty() ? Optional.empty() : Optional.of(any(ids));
            }
            case VILLAGE -> Optional.of(village());
            case POINT -> Optional.of("{\"type\":\"Point\",\"coordinates\":[105.83,22.15]}");
            case LINE -> Optional.of("{\"type\":\"LineString\",\"coordinates\":[[105.83,22.15],[105.9,22.2]]}");
            case POLYGON ->
                Optional.of("{\"type\":\"Polygon\",\"coordinates\":[[[105,22],[106,22],[106,23],[105,22]]]}");
            case ATTACHMENTS -> Optional.of(files);
            case COMPUTED -> Optional.empty();
        };
    }

    /** Something that the definition refuses; empty where nothing can be wrong. */
    public Optional<Stretch> wrong(Register register) {
        var right = one(register);
        var wrong = new ArrayList<Stretch>();
        for (var field : register.entered()) {
            if (field.required()) {
                wrong.add(without(right, field.code()));
            }
            switch (field.type()) {
                case WHOLE, MONEY -> wrong.add(with(right, field.code(), new BigDecimal("1.5")));
                case DECIMAL -> wrong.add(with(right, field.code(), BigDecimal.TEN.pow(19)));
                case CHOICE -> wrong.add(with(right, field.code(), "'; DROP TABLE register; --"));
                case TEXT -> wrong.add(with(right, field.code(), "x".repeat(3000)));
                case REFERENCE -> wrong.add(with(right, field.code(), UUID.randomUUID()));
                case VILLAGE -> wrong.add(with(right, field.code(), "T99"));
                default -> {}
            }
        }
        if (register.village().isEntered()) {
            wrong.add(with(right, Register.VILLAGE, "'T99"));
        }
        if (!register.totals()) {
            wrong.add(new Stretch(right.from(), right.to(), 3, right.values()));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(any(wrong));
    }

    private static Stretch without(Stretch stretch, String field) {
        var values = new LinkedHashMap<>(stretch.values());
        values.remove(field);
        return new Stretch(stretch.from(), stretch.to(), null, values);
    }

    private static Stretch with(Stretch stretch, String field, Object value) {
        var values = new LinkedHashMap<>(stretch.values());
        values.put(field, value);
        return new Stretch(stretch.from(), stretch.to(), null, values);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
