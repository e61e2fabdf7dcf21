package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.OfficialDocument;
import vn.lotrinh.indicator.OfficialFigure;

/**
 * What an official document says, as the API gives it.
 *
 * @param amount the value, or the numerator of a ratio; of a ratio without denominator the quotient
 * @param counts whether neither a later document nor a withdrawal took its place
 */
record OfficialFigureJson(
        String indicator,
        String place,
        String period,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        String grade,
        @Nullable String note,
        boolean counts,
        DocumentJson document) {

    /** @param file address of the imported sheet, below that of the commune */
    record DocumentJson(UUID id, String issuer, String number, LocalDate issuedOn, String file, boolean withdrawn) {
        static DocumentJson of(OfficialDocument document) {
            return new DocumentJson(
                    document.id(),
                    document.issuer(),
                    document.number(),
                    document.issuedOn(),
                    "/tep/" + document.file(),
                    document.withdrawn() != null);
        }
    }

    static OfficialFigureJson of(OfficialFigure figure) {
        var key = figure.key();
        return new OfficialFigureJson(
                key.indicator(),
                key.place().code(),
                key.period().toString(),
                key.period().from(),
                key.period().to(),
                Plain.number(figure.amount()),
                Plain.of(figure.denominator()),
                figure.grade().name(),
                figure.note(),
                figure.counts(),
                DocumentJson.of(figure.document()));
    }
}
