package vn.lotrinh.app.backup;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import vn.lotrinh.app.StartRefused;

/**
 * Where and when backups are made by themselves.
 *
 * @param folder {@code LOTRINH_BACKUP_FOLDER}; without it none is made
 * @param at {@code LOTRINH_BACKUP_AT}: the time of day in Việt Nam, such as {@code 02:30}
 * @param keep {@code LOTRINH_BACKUP_KEEP}: how many archives stay in the folder; older ones go once a new one has been checked
 * @param passphrase {@code LOTRINH_BACKUP_PASSPHRASE}: encrypts archives, and opens them when they are restored
 */
@ConfigurationProperties("lotrinh.backup")
public record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("02:30") String at,
        @DefaultValue("14") int keep,
        @Nullable String passphrase) {

    /** Characters of a passphrase; whoever has the archive can try as often as he likes. */
    public static final int SHORTEST = 16;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Stands where bytes were no letter. */
    private static final char UNREADABLE = '\uFFFD';

    public static BackupSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("lotrinh.backup", BackupSettings.class);
    }

    /** @throws StartRefused for settings that can't be meant */
    BackupSettings demandMeant() {
        if (keep < 1) {
            throw new StartRefused(
                    "LOTRINH_BACKUP_KEEP là " + keep + "; phải giữ ít nhất một bản sao lưu, hãy đặt số từ 1 trở lên.");
        }
        time();
        usablePassphrase();
        return this;
    }

    /** @throws StartRefused for what is no time of day */
    LocalTime time() {
        try {
            return LocalTime.parse(at, DateTimeFormatter.ofPattern("H:mm"));
        } catch (DateTimeParseException noTime) {
            throw new StartRefused(
                    "LOTRINH_BACKUP_AT là “" + at + "”, không phải giờ trong ngày; hãy ghi như 02:30.", noTime);
        }
    }

    /**
     * What opens an archive; null where none is set.
     *
     * @throws StartRefused for one that did not come through as it was typed
     */
    public @Nullable String givenPassphrase() {
        if (passphrase == null || passphrase.isBlank()) {
            return null;
        }
        var letters = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean readAsTyped = letters.equals("UTF-8") || passphrase.chars().allMatch(sign -> sign < FIRST_BEYOND_ASCII);
        if (!readAsTyped || passphrase.indexOf(UNREADABLE) >= 0) {
            throw new StartRefused(
                    "LOTRINH_BACKUP_PASSPHRASE có chữ có dấu mà chương trình đọc không đúng, vì đang chạy với bảng mã "
                            + letters + "; hãy đặt LC_ALL=C.UTF-8 rồi chạy lại.");
        }
        return passphrase;
    }

    /**
     * What a new archive is encrypted with; null for one that is not.
     *
     * @throws StartRefused for one that is soon guessed
     */
    public @Nullable String usablePassphrase() {
        var given = givenPassphrase();
        if (given != null && letters(given) < SHORTEST) {
            throw new StartRefused("LOTRINH_BACKUP_PASSPHRASE có " + letters(given)
                    + " ký tự nên dễ bị đoán; hãy đặt một cụm mật khẩu dài ít nhất " + SHORTEST + " ký tự.");
        }
        return given;
    }

    private static long letters(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC)
                .codePoints()
                .count();
    }

    @Override
    public String toString() {
        return "BackupSettings[" + folder + ", " + at + ", " + keep + "]";
    }
}
