package vn.lotrinh.registry.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.Register;
import vn.lotrinh.sheet.SheetLayout;

/** Proposes which column is which field: as it was matched before, else by name. <i>Ghép cột</i>. */
final class MatchColumns {

    private static final Map<String, Set<String>> OTHER_NAMES = Map.of(
            Register.VILLAGE, Set.of("thon ban", "ten thon", "xom", "thon to", "ma thon", "dia chi thon"),
            SheetField.FROM, Set.of("ngay bat dau", "hieu luc tu", "hieu luc tu ngay", "tu"),
            SheetField.TO, Set.of("ngay ket thuc", "hieu luc den", "hieu luc den ngay", "den"));

    private MatchColumns() {}

    /** By the column's index. */
    static Map<Integer, String> propose(SheetLayout layout, List<SheetField> fields, Map<String, String> remembered) {
        var matches = new LinkedHashMap<Integer, String>();
        var free = new TreeSet<String>();
        fields.forEach(field -> free.add(field.code()));
        for (var column : layout.columns()) {
            String kept = remembered.get(key(column.title()));
            if (kept != null && free.remove(kept)) {
                matches.put(column.index(), kept);
            }
        }
        for (int round = 0; round < 2; round++) {
            boolean nearly = round == 1;
            for (var column : layout.columns()) {
                if (!matches.containsKey(column.index()) && !remembered.containsKey(key(column.title()))) {
                    find(column.title(), fields, free, nearly).ifPresent(code -> {
                        matches.put(column.index(), code);
                        free.remove(code);
                    });
                }
            }
        }
        return matches;
    }

    private static Optional<String> find(String title, List<SheetField> fields, Set<String> free, boolean nearly) {
        String whole = key(title);
        String last = key(title.substring(title.lastIndexOf('/') + 1));
        var found = fields.stream()
                .filter(field -> free.contains(field.code()))
                .filter(field -> names(field).stream()
                        .anyMatch(name -> nearly
                                ? name.length() > 2 && (whole.startsWith(name + " ") || name.startsWith(whole + " "))
                                : name.equals(whole) || name.equals(last)))
                .map(SheetField::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Set<String> names(SheetField field) {
        var names = new TreeSet<>(OTHER_NAMES.getOrDefault(field.code(), Set.of()));
        names.add(key(field.title()));
        names.add(key(field.code()));
        return names;
    }

    /** How a title is compared and remembered: without accents, units in brackets, signs. */
    static String key(String title) {
        return VietnameseText.folded(title.replaceAll("\\([^)]*\\)|\\[[^]]*]", " "))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
