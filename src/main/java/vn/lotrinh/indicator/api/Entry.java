package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.web.Problem;

/**
 * The body of a figure that is put.
 *
 * @param amount the value, or the numerator of a ratio
 * @param grade ESTIMATE, PRELIMINARY or OFFICIAL
 * @param evidence digest of an attached file
 */
record Entry(
        @Nullable BigDecimal amount,
        @Nullable BigDecimal denominator,
        @Nullable String grade,
        @Nullable String source,
        @Nullable String note,
        @Nullable String evidence) {

    FigureEntry of(FigureKey key, int seen) {
        if (amount == null) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "amount-missing",
                    "Thiếu “amount”: con số, hoặc tử số của tỷ lệ.",
                    "“amount” is missing: the number, or the numerator of a ratio.");
        }
        return new FigureEntry(
                key, amount, denominator, knownGrade(), source == null ? "" : source, note, evidence, seen);
    }

    private Grade knownGrade() {
        return Arrays.stream(Grade.values())
                .filter(each -> each.name().equals(grade))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-grade",
                        "“grade” cần một trong: ESTIMATE, PRELIMINARY, OFFICIAL.",
                        "“grade” must be one of ESTIMATE, PRELIMINARY, OFFICIAL."));
    }
}
