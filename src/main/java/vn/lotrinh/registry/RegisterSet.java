package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers that know each other: references lead from one to another, and copies follow them. */
public final class RegisterSet {

    public static final RegisterSet EMPTY = new RegisterSet(List.of(), List.of());

    private final Map<String, Register> byCode = new LinkedHashMap<>();
    private final Map<String, ChoiceList> lists = new LinkedHashMap<>();

    public RegisterSet(Collection<Register> registers, Collection<ChoiceList> lists) {
        registers.forEach(register -> byCode.put(register.code(), register));
        lists.forEach(list -> this.lists.put(list.code(), list));
    }

    public List<ChoiceList> lists() {
        return List.copyOf(lists.values());
    }

    public Optional<ChoiceList> findList(String code) {
        return Optional.ofNullable(lists.get(code));
    }

    public Optional<Register> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws NoSuchRegister when there is none of this code */
    public Register get(String code) {
        return find(code).orElseThrow(() -> new NoSuchRegister(code));
    }

    /** In the order of the packs. */
    public List<Register> list() {
        return List.copyOf(byCode.values());
    }

    /** Registers whose records take something over from records of this one. */
    public List<Register> dependentsOf(String code) {
        return list().stream()
                .filter(register -> register.sources().contains(code))
                .toList();
    }

    /** Those of them that find its records by what these say. */
    List<Register> dependentsByMatch(String code) {
        return list().stream()
                .filter(register -> register.copies().stream()
                        .anyMatch(copy ->
                                copy.through() == null && copy.register().equals(code)))
                .toList();
    }

    /** Registers with a field that points into this one, whether or not they take anything over. */
    public List<Register> referringTo(String code) {
        return list().stream()
                .filter(register -> register.fields().stream().anyMatch(field -> code.equals(field.register())))
                .toList();
    }

    /**
     * Every register behind those that it takes something over from: the order in which records are locked and tables are made.
     *
     * @throws IllegalStateException when copies run in a circle, which the check of the pack refuses
     */
    public List<Register> sourcesFirst() {
        var ordered = new LinkedHashSet<String>();
        byCode.keySet().forEach(code -> visit(code, ordered, new LinkedHashSet<>()));
        return ordered.stream().map(this::get).toList();
    }

    private void visit(String code, Set<String> done, Set<String> path) {
        if (done.contains(code)) {
            return;
        }
        if (!path.add(code)) {
            throw new IllegalStateException("Copies run in a circle: " + path);
        }
        get(code).sources().forEach(source -> visit(source, done, path));
        path.remove(code);
        done.add(code);
    }

    /** The first circle of copies, as codes from the first to itself again; empty when there is none. */
    public List<String> circle() {
        for (var code : byCode.keySet()) {
            var path = new ArrayList<String>();
            if (leadsBack(code, code, path, new LinkedHashSet<>())) {
                path.addFirst(code);
                return List.copyOf(path);
            }
        }
        return List.of();
    }

    private boolean leadsBack(String from, String to, List<String> path, Set<String> seen) {
        for (var source : find(from).map(Register::sources).orElse(List.of())) {
            path.add(source);
            if (source.equals(to) || (seen.add(source) && leadsBack(source, to, path, seen))) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    /** What a field of a register holds, whether it is entered, computed, copied or the village; empty where there is none. */
    public Optional<FieldType> typeOf(Register register, String field) {
        if (field.equals(Register.VILLAGE)) {
            return Optional.of(FieldType.VILLAGE);
        }
        return register.findField(field)
                .map(RegisterField::type)
                .or(() -> register.findCopy(field)
                        .flatMap(copy -> find(copy.register()).flatMap(source -> typeOf(source, copy.from()))));
    }

    /** The field itself, or the one from which a copy is taken; empty for a copied village, which is no field. */
    public Optional<RegisterField> original(Register register, String field) {
        return register.findField(field)
                .or(() -> register.findCopy(field)
                        .flatMap(copy -> find(copy.register()).flatMap(source -> original(source, copy.from()))));
    }
}
