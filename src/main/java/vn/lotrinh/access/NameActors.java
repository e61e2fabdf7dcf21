package vn.lotrinh.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Looks up the names of those whom the trail knows by their references. <i>Tên người thực hiện</i>. The trail itself has no names, so that
 * the erasure of a person leaves it whole.
 */
@Service
public class NameActors {

    private static final String PERSON = "person:";
    private static final String KEY = "key:";
    private static final String PROGRAM = "program:";
    private static final String HOLDING = "holding:";

    private static final Map<String, String> PROGRAMS = Map.of(
            "start",
            "Lộ Trình (khi khởi động)",
            "first-start",
            "Lộ Trình (lần khởi động đầu tiên)",
            AdministratorKey.PROGRAM,
            "Chương trình dùng khóa của nơi cài đặt");

    private final JdbcClient jdbc;

    NameActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people read for each reference; a reference that nobody knows any more stands for itself. */
    public record Names(Map<String, String> known) {
        public Names {
            known = Map.copyOf(known);
        }

        public String of(String reference) {
            return known.getOrDefault(reference, otherwise(reference));
        }

        /** What a change was about, where it has a name: a person, a key, or whose role it was. */
        public Optional<String> findSubject(String subject, String id) {
            return reference(subject, id).map(known::get);
        }

        private static String otherwise(String reference) {
            if (reference.startsWith(PROGRAM)) {
                String name = reference.substring(PROGRAM.length());
                return PROGRAMS.getOrDefault(name, "Lộ Trình (" + name + ")");
            }
            return switch (reference) {
                case "public" -> "Người không đăng nhập";
                case String who when who.startsWith(PERSON) -> "Người dùng không còn tên";
                default -> reference;
            };
        }
    }

    /** How a person, a key or a role that a change was about is written, so that it is looked up with those who act. */
    public static Optional<String> reference(String subject, String id) {
        return switch (subject) {
            case "access.person" -> Optional.of(PERSON + id);
            case "access.api_key" -> Optional.of(KEY + id);
            case "access.holding" -> Optional.of(HOLDING + id);
            default -> Optional.empty();
        };
    }

    /** @param references as {@link vn.lotrinh.kernel.Actor#reference()} writes them */
    @Transactional(readOnly = true)
    public Names handle(Collection<String> references) {
        var names = new HashMap<String, String>();
        var commune = CommuneScope.getOne().code();
        jdbc.sql("""
                SELECT 'person:' || id AS reference, full_name AS name FROM access.person WHERE id = ANY (:people)
                UNION ALL
                SELECT 'key:' || id, 'Khóa API “' || name || '”' FROM access.api_key WHERE commune = :commune AND id = ANY (:keys)
                UNION ALL
                SELECT 'holding:' || h.id, p.full_name
                  FROM access.holding h
                  JOIN access.person p ON p.id = h.person
                 WHERE h.commune = :commune AND h.id = ANY (:holdings)
                """)
                .param("people", ids(references, PERSON))
                .param("commune", commune)
                .param("keys", ids(references, KEY))
                .param("holdings", ids(references, HOLDING))
                .query(row -> {
                    names.put(row.getString("reference"), row.getString("name"));
                });
        return new Names(names);
    }

    /** The people among them, for the log of looks. */
    public static List<UUID> people(Collection<String> references) {
        return List.of(ids(references, PERSON));
    }

    private static UUID[] ids(Collection<String> references, String kind) {
        return references.stream()
                .distinct()
                .filter(reference -> reference.startsWith(kind))
                .flatMap(reference -> id(reference.substring(kind.length())))
                .toArray(UUID[]::new);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Stream.empty();
        }
    }
}
