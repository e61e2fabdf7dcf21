package vn.lotrinh.indicator.sheets;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.PublishOfficialFigures;

/**
 * What a sheet of figures would write. <i>Bản xem trước</i>. While a row is wrong nothing can be confirmed.
 *
 * @param lines what is right, in the order of the sheet
 * @param wrong what is not, with the place in the sheet
 * @param document that says it; absent for reported figures
 */
public record FigurePreview(
        Taken taken, List<Line> lines, List<Wrong> wrong, PublishOfficialFigures.@Nullable Named document) {

    public FigurePreview {
        lines = List.copyOf(lines);
        wrong = List.copyOf(wrong);
    }

    /**
     * What of the file was read, and what was not.
     *
     * @param sheet by its name
     * @param otherSheets visible ones that were not read
     * @param otherColumns titles of columns that were not read
     */
    public record Taken(String sheet, List<String> otherSheets, List<String> otherColumns) {
        public Taken {
            otherSheets = List.copyOf(otherSheets);
            otherColumns = List.copyOf(otherColumns);
        }
    }

    /** What becomes of a row. */
    public enum Effect {
        NEW("Mới"),
        REPLACES("Thay số cũ"),
        SAME("Đã có"),
        /** A later document, or a firmer figure than this estimate, goes on counting; this one is kept as history. */
        KEPT_AS_HISTORY("Chỉ giữ làm lịch sử");

        private final String title;

        Effect(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * One row that can be written.
     *
     * @param says the value
     * @param present what counts now, in words; empty where nothing does
     * @param version of the reported figure that would be replaced; 0 where there is none
     * @param counting the document whose official figure counts now; absent where none does, and for reported figures
     * @param own what the commune computes itself; absent for reported figures
     * @param difference own less official; absent where one of them is no number
     * @param doubts how cells were read that could mean two things, and what was converted
     */
    public record Line(
            int line,
            IndicatorDefinition definition,
            FigureEntry entry,
            Cell says,
            Effect effect,
            String present,
            int version,
            @Nullable UUID counting,
            @Nullable Cell own,
            @Nullable BigDecimal difference,
            List<String> doubts) {

        public Line {
            doubts = List.copyOf(doubts);
        }

        private String said() {
            return line + "|" + entry.key() + "|" + entry.amount().toPlainString() + "|"
                    + Optional.ofNullable(entry.denominator())
                            .map(BigDecimal::toPlainString)
                            .orElse("")
                    + "|" + entry.grade() + "|" + entry.source() + "|" + entry.note() + "|" + effect + "|" + present
                    + "|" + version + "|" + counting;
        }
    }

    /** @param column empty where the row as a whole is wrong */
    public record Wrong(int line, String column, String sentence) {}

    /** Whether anything would be written, and all of it may be. */
    public boolean confirmable() {
        return wrong.isEmpty() && lines.stream().anyMatch(line -> line.effect() != Effect.SAME);
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Stands for all that would be written and all that it would replace; whoever confirms, confirms this. */
    public String digest() {
        String all = document + "\n" + lines.stream().map(Line::said).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
