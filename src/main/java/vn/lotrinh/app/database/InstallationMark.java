package vn.lotrinh.app.database;

import java.util.UUID;

/**
 * What a database says of itself. <i>Dấu nhận biết nơi cài đặt</i>.
 *
 * @param id which installation it is of: 8 hexadecimal digits, by which archives tell whose they are
 * @param demonstration generated data, which never goes where real work is
 */
public record InstallationMark(String id, boolean demonstration) {

    /** Of an installation that is new, or put together again from an archive: two that share an archive are two all the same. */
    public static InstallationMark fresh(boolean demonstration) {
        return new InstallationMark(UUID.randomUUID().toString().substring(0, 8), demonstration);
    }

    /** As it stands in the database and in names of archives. */
    public String kind() {
        return demonstration ? "demo" : "work";
    }

    /** @throws CannotStartDatabase when a setting says otherwise */
    void demand(boolean demo, String place) {
        if (demonstration && !demo) {
            throw new CannotStartDatabase(
                    "Cơ sở dữ liệu ở %s là dữ liệu mô phỏng, nhưng LOTRINH_DEMO=off là để làm việc thật. Hãy bỏ LOTRINH_DEMO=off, hoặc dùng một cơ sở dữ liệu khác."
                            .formatted(place));
        }
        if (!demonstration && demo) {
            throw new CannotStartDatabase(
                    "Cơ sở dữ liệu ở %s là dữ liệu thật, nhưng LOTRINH_DEMO không phải là off nên chương trình sẽ coi đó là dữ liệu mô phỏng. Hãy đặt LOTRINH_DEMO=off rồi chạy lại."
                            .formatted(place));
        }
    }
}
