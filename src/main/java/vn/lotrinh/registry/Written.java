package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lotrinh.kernel.CommuneCode;

/** What one transaction has written so far, under one entry of the trail. */
final class Written {

    private final CommuneCode commune;
    private final UUID entry;
    private final Map<String, Set<UUID>> records = new LinkedHashMap<>();

    Written(CommuneCode commune, UUID entry) {
        this.commune = commune;
        this.entry = entry;
    }

    CommuneCode commune() {
        return commune;
    }

    UUID entry() {
        return entry;
    }

    void add(String register, Collection<UUID> ids) {
        records.computeIfAbsent(register, code -> new LinkedHashSet<>()).addAll(ids);
    }

    Map<String, List<UUID>> records() {
        var lists = new LinkedHashMap<String, List<UUID>>();
        records.forEach((register, ids) -> lists.put(register, new ArrayList<>(ids)));
        return lists;
    }
}
