package vn.lotrinh.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.files.KeptFile;
import vn.lotrinh.indicator.EntrySheet;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.SaveSheet;
import vn.lotrinh.indicator.TypedNumber;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A sheet as it was sent: the numbers by cell, and what was said once for all of them. A cell counts as touched when it no
 * longer says what it said when the page was made.
 *
 * @param evidence the file that was attached, now or before the sheet came back
 */
record SheetForm(Map<String, String> fields, @Nullable KeptFile evidence) {

    static final String AMOUNT = "so.";
    static final String DENOMINATOR = "mau.";
    static final String VERSION = "ban.";
    static final String OLD = "cu.";
    static final String SOURCE = "nguon";
    static final String GRADE = "loai";
    static final String NOTE = "ghi-chu";
    static final String REASON = "ly-do";
    static final String EVIDENCE = "minh-chung";
    static final String EVIDENCE_KEPT = "minh-chung-da-luu";

    static final Grade USUAL = Grade.PRELIMINARY;

    /** What was touched, read; and the sentences about what can't be read. */
    record Changes(List<FigureEntry> entries, List<SaveSheet.Removed> removed, Map<FigureKey, String> unclear) {}

    static String name(FigureKey key) {
        return key.place().code() + "." + key.period();
    }

    /** What a cell says, to tell later whether it was touched. */
    static String said(String amount, String denominator) {
        return amount + " | " + denominator;
    }

    static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseFormat.number(number);
    }

    String amount(FigureKey key) {
        return text(AMOUNT + name(key));
    }

    String denominator(FigureKey key) {
        return text(DENOMINATOR + name(key));
    }

    String source() {
        return text(SOURCE);
    }

    String note() {
        return text(NOTE);
    }

    String reason() {
        return text(REASON);
    }

    Grade grade() {
        return Optional.of(text(GRADE))
                .filter(name -> List.of("ESTIMATE", "PRELIMINARY", "OFFICIAL").contains(name))
                .map(Grade::valueOf)
                .orElse(USUAL);
    }

    boolean sends(FigureKey key) {
        return fields.containsKey(AMOUNT + name(key));
    }

    boolean touched(FigureKey key) {
        return sends(key) && !said(amount(key), denominator(key)).equals(said(key));
    }

    private String said(FigureKey key) {
        String old = text(OLD + name(key));
        return old.isEmpty() ? said("", "") : old;
    }

    int seen(FigureKey key) {
        String version = text(VERSION + name(key));
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    Changes changes(EntrySheet sheet) {
        var changes = new Changes(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (var row : sheet.rows()) {
            for (int column = 0; column < row.slots().size(); column++) {
                var key = row.slots().get(column).key();
                if (touched(key)) {
                    read(key, sheet.definition(), sheet.periods().get(column).over(), changes);
                }
            }
        }
        return changes;
    }

    private void read(FigureKey key, IndicatorDefinition definition, boolean over, Changes changes) {
        var ratio = definition.ratio();
        var amount = TypedNumber.parse(amount(key));
        var denominator = ratio == null ? new TypedNumber.Nothing() : TypedNumber.parse(denominator(key));
        if (amount instanceof TypedNumber.Unclear(var sentence)) {
            changes.unclear().put(key, sentence);
        } else if (denominator instanceof TypedNumber.Unclear(var sentence)) {
            changes.unclear().put(key, sentence);
        } else if (amount instanceof TypedNumber.Read(var number)) {
            changes.entries().add(entry(key, number, denominator, over));
        } else if (ratio != null && denominator instanceof TypedNumber.Read) {
            changes.unclear().put(key, "Thiếu tử số: " + ratio.numerator() + ".");
        } else if (seen(key) > 0) {
            changes.removed().add(new SaveSheet.Removed(key, seen(key)));
        }
    }

    /** Before a period is over there is nothing but an estimate to choose. */
    private FigureEntry entry(FigureKey key, BigDecimal amount, TypedNumber denominator, boolean over) {
        return new FigureEntry(
                key,
                amount,
                denominator instanceof TypedNumber.Read(var number) ? number : null,
                over ? grade() : Grade.ESTIMATE,
                source(),
                note(),
                evidence == null ? null : evidence.digest(),
                seen(key));
    }
}
