package vn.lotrinh.app.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL that somebody else runs. Refused when it is older than 18, keeps another encoding than UTF-8, or when the
 * runtime login could see past row-level security. <i>Cơ sở dữ liệu có sẵn</i>.
 */
public final class ExternalDatabase implements Database {

    private static final int OLDEST = 18;

    private final DatabaseLogin owner;
    private final DatabaseLogin runtime;
    private final String runtimeRole;

    private ExternalDatabase(DatabaseLogin owner, DatabaseLogin runtime, String runtimeRole) {
        this.owner = owner;
        this.runtime = runtime;
        this.runtimeRole = runtimeRole;
    }

    /** Two logins, as it should be: one owns, the other works. */
    static ExternalDatabase withTwoLogins(DatabaseLogin owner, DatabaseLogin runtime) {
        demandUsable(owner);
        try (var connection = runtime.connect()) {
            if (yes(connection, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
                throw new CannotStartDatabase(
                        "Tài khoản %s của cơ sở dữ liệu là quản trị viên, nên hàng rào dữ liệu giữa các xã không có tác dụng với nó. Hãy dùng một tài khoản thường ở SPRING_DATASOURCE_USERNAME, như hướng dẫn trong docs/database.md."
                                .formatted(runtime.username()));
            }
        } catch (SQLException e) {
            throw noConnection(runtime, e);
        }
        return cleared(new ExternalDatabase(owner, runtime, runtime.username()));
    }

    /** One login for both: it owns, and puts on the role {@value Roles#RUNTIME} to work, which is made where it is missing. */
    static ExternalDatabase withOneLogin(DatabaseLogin login) {
        demandUsable(login);
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            if (!yes(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + Roles.RUNTIME + "')")) {
                statement.execute("CREATE ROLE " + Roles.RUNTIME);
            }
            if (!yes(connection, "SELECT pg_has_role('" + Roles.RUNTIME + "', 'SET')")) {
                statement.execute("GRANT " + Roles.RUNTIME + " TO CURRENT_USER WITH INHERIT FALSE, SET TRUE");
            }
        } catch (SQLException e) {
            throw new CannotStartDatabase(
                    "Tài khoản %s không tạo hoặc không dùng được vai trò %s của cơ sở dữ liệu. Hãy nhờ người quản trị PostgreSQL chạy các lệnh trong docs/database.md. PostgreSQL báo: %s"
                            .formatted(login.username(), Roles.RUNTIME, e.getMessage()),
                    e);
        }
        return cleared(new ExternalDatabase(login, login.as(Roles.RUNTIME), Roles.RUNTIME));
    }

    private static ExternalDatabase cleared(ExternalDatabase database) {
        InterruptedRestore.clear(database);
        return database;
    }

    private static void demandUsable(DatabaseLogin login) {
        try (var connection = login.connect()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new CannotStartDatabase(
                        "Máy chủ cơ sở dữ liệu ở %s là PostgreSQL %s, nhưng Lộ Trình cần PostgreSQL 18 trở lên. Hãy nâng cấp máy chủ, hoặc bỏ SPRING_DATASOURCE_URL để dùng cơ sở dữ liệu đi kèm."
                                .formatted(login.url(), connection.getMetaData().getDatabaseProductVersion()));
            }
            if (!yes(connection, "SELECT current_setting('server_encoding') = 'UTF8'")) {
                throw new CannotStartDatabase(
                        "Cơ sở dữ liệu ở %s không dùng bảng mã UTF8 nên không giữ được chữ tiếng Việt. Hãy tạo cơ sở dữ liệu khác với ENCODING 'UTF8'."
                                .formatted(login.url()));
            }
        } catch (SQLException e) {
            throw noConnection(login, e);
        }
    }

    private static CannotStartDatabase noConnection(DatabaseLogin login, SQLException e) {
        return new CannotStartDatabase(
                "Không kết nối được cơ sở dữ liệu ở %s bằng tài khoản %s. Hãy kiểm tra địa chỉ, tài khoản, mật khẩu và máy chủ có đang chạy không. PostgreSQL báo: %s"
                        .formatted(login.url(), login.username(), e.getMessage()),
                e);
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public DatabaseLogin owner() {
        return owner;
    }

    @Override
    public DatabaseLogin runtime() {
        return runtime;
    }

    @Override
    public String runtimeRole() {
        return runtimeRole;
    }

    @Override
    public String place() {
        return owner.url();
    }

    /** Somebody else runs it, and goes on. */
    @Override
    public void close() {}
}
