package vn.lotrinh.registry.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.web.Typed;

/**
 * What stands in a record's form, typed or from the record itself. <i>Nội dung biểu mẫu</i>. A field is sent as {@code o.<code>}; what else a form asks has names that no
 * field can have.
 */
record Posted(Map<String, List<String>> texts) {

    private static final String FIELD = "o.";

    static final String TOTAL = "tong";
    static final String TOTAL_OF = "so-luong";
    static final String RECORD = "ban-ghi";
    static final String VERSION = "phien-ban";
    static final String MODE = "cach";
    static final String CHANGE = "doi";
    static final String CORRECT = "sua";
    static final String CHANGE_FROM = "doi-tu";
    static final String FROM = "tu-ngay";
    static final String TO = "den-ngay";
    static final String STRETCH = "giai-doan";
    static final String REASON = "ly-do";
    static final String SOURCE = "nguon";

    Posted {
        texts = Map.copyOf(texts);
    }

    static Posted of(MultiValueMap<String, String> sent) {
        var texts = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                texts.put(
                        name,
                        values.stream()
                                .map(value -> VietnameseText.nfc(value == null ? "" : value)
                                        .strip())
                                .toList());
            }
        });
        return new Posted(texts);
    }

    static String name(String field) {
        return FIELD + field;
    }

    String text(String name) {
        return texts.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    @Nullable
    String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    String field(String code) {
        return text(name(code));
    }

    List<String> fields(String code) {
        return texts.getOrDefault(name(code), List.of()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Optional<LocalDate> day(String name) {
        return Typed.of(Map.of(name, text(name))).findDay(name);
    }

    boolean isTotal() {
        return text(TOTAL).equals("1");
    }

    Optional<UUID> record() {
        return ListAddress.id(text(RECORD));
    }

    @Nullable
    Integer version() {
        String version = text(VERSION);
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    /** The same with the fields of a record that another one has. */
    Posted filledIn(Posted other) {
        var more = new LinkedHashMap<>(texts);
        other.texts.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                more.put(name, values);
            }
        });
        return new Posted(more);
    }

    Posted with(String name, List<String> values) {
        var more = new LinkedHashMap<>(texts);
        more.put(name, values);
        return new Posted(more);
    }

    Posted with(String name, String value) {
        return with(name, List.of(value));
    }
}
