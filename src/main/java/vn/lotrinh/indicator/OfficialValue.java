package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What makes a value an official one, and what stands beside it. <i>Số chính thức và số xã tự tính</i>.
 *
 * @param figures those that make it
 * @param own what the commune's own records or reports say about the same; the two are never mixed
 */
public record OfficialValue(List<OfficialFigure> figures, Cell own) {

    public OfficialValue {
        figures = List.copyOf(figures);
    }

    /** The documents that say it, each once. */
    public List<OfficialDocument> documents() {
        return figures.stream().map(OfficialFigure::document).distinct().toList();
    }

    /** Issuers, numbers and dates, in one line. */
    public String source() {
        return documents().stream().map(OfficialDocument::inWords).collect(Collectors.joining("; "));
    }

    /** The commune's own figure less the official one; empty where one of them is no number. */
    public Optional<BigDecimal> difference(Cell official) {
        return own instanceof Cell.Known(var mine) && official instanceof Cell.Known(var theirs)
                ? Optional.of(mine.subtract(theirs))
                : Optional.empty();
    }
}
