package vn.lotrinh.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * By which official figures were made known, as it was imported. <i>Văn bản công bố</i>.
 *
 * @param issuer <i>cơ quan ban hành</i>
 * @param number as it is printed, such as "12/TB-KL"
 * @param file digest of the kept sheet
 * @param importedBy reference of the actor
 * @param withdrawn who took it back; absent while it counts
 */
public record OfficialDocument(
        UUID id,
        String issuer,
        String number,
        LocalDate issuedOn,
        String file,
        String importedBy,
        Instant importedAt,
        @Nullable Withdrawn withdrawn) {

    /** Who took a document back, when and why. */
    public record Withdrawn(String by, Instant at, String why) {}

    /** When it was imported, or else withdrawn. */
    Instant lastChange() {
        return withdrawn == null ? importedAt : withdrawn.at();
    }

    /** As a source is named: "Hạt Kiểm lâm, số 12/TB-KL ngày 15/01/2027". */
    public String inWords() {
        return issuer + ", số " + number + " ngày " + VietnameseFormat.date(issuedOn);
    }
}
