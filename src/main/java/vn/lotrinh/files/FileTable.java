package vn.lotrinh.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code files.document}. */
@Repository
class FileTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when a file of the same content is there already. */
    Optional<KeptFile> insert(CommuneCode commune, String name, Content content, Actor by) {
        try (var bytes = content.open()) {
            return jdbc.sql("""
                    INSERT INTO files.document (commune, digest, name, media_type, size, content, kept_by, kept_at)
                    VALUES (:commune, :digest, :name, :mediaType, :size, :content, :by, :now)
                    ON CONFLICT (commune, digest) DO NOTHING
                    RETURNING digest, name, media_type, size, kept_by, kept_at
                    """)
                    .param("commune", commune.code())
                    .param("digest", content.digest())
                    .param("name", name)
                    .param("mediaType", content.mediaType())
                    .param("size", content.size())
                    .param("content", new SqlBinaryValue(bytes, content.size()))
                    .param("by", by.reference())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(FileTable::file)
                    .optional();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<KeptFile> find(CommuneCode commune, String digest) {
        return jdbc.sql("""
                SELECT digest, name, media_type, size, kept_by, kept_at
                  FROM files.document
                 WHERE commune = :commune AND digest = :digest
                """)
                .param("commune", commune.code())
                .param("digest", digest)
                .query(FileTable::file)
                .optional();
    }

    /**
     * A piece of the content.
     *
     * @param from first byte, counted from 0
     */
    byte[] piece(CommuneCode commune, String digest, long from, int length) {
        return jdbc.sql("""
                SELECT substring(content FROM :from FOR :length)
                  FROM files.document
                 WHERE commune = :commune AND digest = :digest
                """)
                .param("commune", commune.code())
                .param("digest", digest)
                .param("from", Math.toIntExact(from + 1))
                .param("length", length)
                .query(byte[].class)
                .single();
    }

    boolean delete(CommuneCode commune, String digest) {
        return jdbc.sql("DELETE FROM files.document WHERE commune = :commune AND digest = :digest")
                        .param("commune", commune.code())
                        .param("digest", digest)
                        .update()
                == 1;
    }

    private static KeptFile file(ResultSet row, int n) throws SQLException {
        return new KeptFile(
                row.getString("digest"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
