package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.table.RowJson;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/** Looks up what people call the villages and the other records that records name. <i>Tên bản ghi</i>. */
@Service
public class NameRecords {

    /** A name may itself name a record, and so on; further than this nobody reads. */
    private static final int DEEPEST = 3;

    private final Registers registers;
    private final ListVillages villages;
    private final JdbcClient jdbc;

    NameRecords(Registers registers, ListVillages villages, JdbcClient jdbc) {
        this.registers = registers;
        this.villages = villages;
        this.jdbc = jdbc;
    }

    /** The words for what these stretches say, with all that they take over. */
    @Transactional(readOnly = true)
    public RecordWords handle(Register register, Collection<Stretch> stretches) {
        var names = new LinkedHashMap<String, Map<UUID, String>>();
        var villageNames = villageNames();
        references(register, fieldsOf(register), stretches)
                .forEach((target, ids) -> names.put(target, names(target, ids, villageNames, 1)));
        return new RecordWords(registers.set(), villageNames, names);
    }

    private Map<String, String> villageNames() {
        return villages.handle().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
    }

    private static List<String> fieldsOf(Register register) {
        var fields = new ArrayList<String>();
        register.fields().forEach(field -> fields.add(field.code()));
        register.copies().forEach(copy -> fields.add(copy.code()));
        return fields;
    }

    /** What these fields point at: ids by the code of the register that they are in. */
    private Map<String, Set<UUID>> references(Register register, List<String> fields, Collection<Stretch> stretches) {
        var found = new LinkedHashMap<String, Set<UUID>>();
        for (var field : fields) {
            var target = registers
                    .set()
                    .original(register, field)
                    .filter(one -> one.type() == FieldType.REFERENCE)
                    .map(RegisterField::register);
            if (target.isPresent()) {
                var ids = found.computeIfAbsent(target.get(), code -> new TreeSet<>());
                stretches.forEach(stretch -> {
                    if (stretch.value(field) instanceof UUID id) {
                        ids.add(id);
                    }
                });
            }
        }
        return found;
    }

    private Map<UUID, String> names(String register, Set<UUID> ids, Map<String, String> villageNames, int depth) {
        if (ids.isEmpty() || depth > DEEPEST) {
            return Map.of();
        }
        var book = registers.book(register);
        var rows = latest(book, ids);
        var inner = new LinkedHashMap<String, Map<UUID, String>>();
        references(
                        book.register(),
                        book.register().title(),
                        rows.stream().map(RowJson.Row::stretch).toList())
                .forEach((target, more) -> inner.put(target, names(target, more, villageNames, depth + 1)));
        var words = new RecordWords(registers.set(), villageNames, inner);
        var names = new LinkedHashMap<UUID, String>();
        rows.forEach(row -> names.put(row.id(), words.title(book.register(), row.stretch())));
        return names;
    }

    private List<RowJson.Row> latest(Book book, Set<UUID> ids) {
        return jdbc
                .sql("SELECT DISTINCT ON (t.id) (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE t.commune = :commune AND t.id = ANY (:ids) ORDER BY t.id"
                        + (book.register().isState() ? ", t.valid_from DESC" : ""))
                .param("commune", CommuneScope.getOne().code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(book.json()::read)
                .toList();
    }
}
