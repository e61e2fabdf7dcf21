package vn.lotrinh.registry.importing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.Understood;

/** Records of a register by the words that a sheet would name them with; case and accents do not matter. */
final class KnownRecords {

    private static final String ANYWHERE = "";

    private final Register register;
    private final BiFunction<String, Object, String> words;
    private final Map<String, Set<UUID>> byWords = new HashMap<>();
    private final Map<UUID, String> villages = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    /** @param words of a field's value, as people read it */
    KnownRecords(Register register, BiFunction<String, Object, String> words) {
        this.register = register;
        this.words = words;
    }

    void add(ScanRecords.Found found) {
        String village = (String) found.stretch().value(Register.VILLAGE);
        villages.put(found.id(), village == null ? ANYWHERE : village);
        var titles = values(found.stretch(), register.title());
        put(String.join(" ", titles), found.id());
        titles.forEach(title -> put(title, found.id()));
        var identity = values(found.stretch(), register.identity());
        put(String.join(" ", identity), found.id());
        identity.forEach(value -> put(value, found.id()));
        names.put(found.id(), String.join(", ", identity.isEmpty() ? titles : identity));
        put(found.id().toString(), found.id());
    }

    private List<String> values(Stretch stretch, List<String> fields) {
        return fields.stream()
                .filter(field -> stretch.value(field) != null)
                .map(field -> words.apply(field, java.util.Objects.requireNonNull(stretch.value(field))))
                .toList();
    }

    private void put(String name, UUID id) {
        String key = key(name);
        if (!key.isEmpty()) {
            byWords.computeIfAbsent(key, none -> new HashSet<>(1)).add(id);
        }
    }

    /** How words are compared. */
    static String key(String words) {
        return VietnameseText.folded(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @param village in which to look first; absent where the row names none */
    Understood<UUID> read(SheetCell cell, @Nullable String village) {
        if (cell instanceof SheetCell.Wrong wrong) {
            return Understood.wrong(wrong);
        }
        String text = cell.inWords();
        if (text.isEmpty()) {
            return Understood.blank();
        }
        var found = byWords.getOrDefault(key(text), Set.of());
        var near = village == null
                ? found
                : found.stream().filter(id -> village.equals(villages.get(id))).collect(Collectors.toSet());
        return switch (near.size() == 1 ? 1 : found.size()) {
            case 0 ->
                Understood.unreadable("“" + text + "” không có trong sổ “" + register.name()
                        + "”; hãy ghi đúng tên như trong sổ, hoặc ghi " + register.one() + " này vào sổ trước.");
            case 1 ->
                Understood.read((near.size() == 1 ? near : found).iterator().next());
            default ->
                Understood.unreadable("Sổ “" + register.name() + "” có " + found.size() + " bản ghi tên “" + text
                        + "”; hãy ghi thêm để phân biệt, hoặc ghi mã.");
        };
    }

    /** What tells each from the others, or its title where nothing does. */
    Map<UUID, String> names() {
        return Collections.unmodifiableMap(names);
    }

    Optional<String> village(UUID id) {
        return Optional.ofNullable(villages.get(id)).filter(village -> !village.equals(ANYWHERE));
    }
}
