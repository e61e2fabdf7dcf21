package vn.lotrinh.registry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.lotrinh.web.Typed;

/**
 * The records that somebody chose from lists to go along into a new village.
 *
 * @param list of which village and day the lists were; empty while there was none to choose from
 * @param ids by the code of their register
 */
record ChosenRecords(String list, Map<String, Set<UUID>> ids) {

    static final ChosenRecords NONE = new ChosenRecords("", Map.of());

    /** The name under which the list is sent along. */
    static final String LIST = "danh-sach";

    private static final String PREFIX = "chon.";

    static ChosenRecords of(MultiValueMap<String, String> params) {
        var ids = new LinkedHashMap<String, Set<UUID>>();
        params.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                ids.put(
                        name.substring(PREFIX.length()),
                        values.stream()
                                .flatMap(value -> ListAddress.id(value).stream())
                                .collect(Collectors.toSet()));
            }
        });
        String list = params.getFirst(LIST);
        return new ChosenRecords(list == null ? "" : list, ids);
    }

    static String field(String register) {
        return PREFIX + register;
    }

    boolean has(String register, UUID id) {
        return ids.getOrDefault(register, Set.of()).contains(id);
    }

    /** Whether the lists were those of the village and day that are typed now. */
    boolean wereListed(Typed typed) {
        return list.equals(listOf(typed));
    }

    /** The same, to choose from the lists of what is typed. */
    ChosenRecords listed(Typed typed) {
        return new ChosenRecords(listOf(typed), ids);
    }

    private static String listOf(Typed typed) {
        return typed.text(VillageActFields.FROM) + " "
                + typed.findDay(VillageActFields.ON).map(Object::toString).orElse("");
    }
}
