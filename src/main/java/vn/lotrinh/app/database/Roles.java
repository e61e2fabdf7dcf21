package vn.lotrinh.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles of the embedded server and the database they share. Roles belong to a whole server, so migrations can't make
 * them; for a server that somebody else runs, {@code docs/database.md} has the statements.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    /** Owns schemas and tables; may make databases, because a restore builds a new one and swaps names. */
    static final String OWNER = "lotrinh_owner";
    /** Works; owns nothing, so that row-level security holds for it. */
    static final String RUNTIME = "lotrinh_app";

    static final String DATABASE = "lotrinh";

    private Roles() {}

    /** Makes what is missing, and refuses a server that is not the one on this folder. */
    static void prepare(DatabaseLogin superuser, RolePasswords passwords, Path data) {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            demandOwnData(statement, data);
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", OWNER)) {
                statement.execute("CREATE ROLE %s LOGIN CREATEDB PASSWORD '%s'".formatted(OWNER, passwords.owner()));
            }
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", RUNTIME)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(RUNTIME, passwords.runtime()));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            }
        } catch (SQLException e) {
            throw new CannotStartDatabase(
                    "Cơ sở dữ liệu trong %s đã chạy nhưng không đăng nhập được. Hãy kiểm tra tệp mật khẩu trong thư mục này và báo người quản trị. PostgreSQL báo: %s"
                            .formatted(data.getParent(), e.getMessage()),
                    e);
        }
    }

    /** Refuses a server that is not the one on this folder. */
    static void demandServerOf(DatabaseLogin superuser, Path data) {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            demandOwnData(statement, data);
        } catch (SQLException e) {
            throw new CannotStartDatabase(
                    "Một chương trình Lộ Trình đang dùng thư mục %s nhưng cơ sở dữ liệu không trả lời (đang khởi động hoặc đang tắt). Hãy đợi một lát rồi chạy lại. PostgreSQL báo: %s"
                            .formatted(data.getParent(), e.getMessage()),
                    e);
        }
    }

    private static void demandOwnData(Statement statement, Path data) throws SQLException {
        try (var answer = statement.executeQuery("SHOW data_directory")) {
            answer.next();
            var served = answer.getString(1);
            if (!Files.isSameFile(Path.of(served), data)) {
                throw new CannotStartDatabase(
                        "Máy chủ cơ sở dữ liệu đang trả lời phục vụ thư mục %s chứ không phải %s. Hãy tắt máy chủ đó rồi khởi động lại chương trình."
                                .formatted(served, data));
            }
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không xem được thư mục dữ liệu %s. Hãy kiểm tra quyền của thư mục.".formatted(data), e);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (var answer = query.executeQuery()) {
                return answer.next();
            }
        }
    }
}
