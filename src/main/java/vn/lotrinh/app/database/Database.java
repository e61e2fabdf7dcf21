package vn.lotrinh.app.database;

/** The one database of this program, with its two logins. <i>Cơ sở dữ liệu</i>. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase, RunningDatabase {

    /** For migrations, rebuilding, verifying and backup: owns everything. */
    DatabaseLogin owner();

    /** For the work of every day: owns nothing, so that row-level security holds for it. */
    DatabaseLogin runtime();

    /** The role that {@link #runtime()} works as. */
    String runtimeRole();

    /** Where the data lies, as told to whoever starts the program. */
    String place();

    @Override
    void close();
}
