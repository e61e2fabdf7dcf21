package vn.lotrinh.province.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Status;
import vn.lotrinh.province.ComparedCommune;

/** By what the list of communes is sorted. The communes come in as Vietnamese lists sort, and stay so among equals. */
enum Sort {
    NAME("ten", "Xã, phường", "ascending", (one, other) -> 0),
    GREATEST("so-lieu", "Số liệu", "descending", byAmount(Comparator.reverseOrder())),
    SMALLEST("so-lieu-tang", "Số liệu", "ascending", byAmount(Comparator.naturalOrder())),
    STATUS("tinh-trang", "Tình trạng", "ascending", Comparator.comparingInt(Sort::rank));

    private final String code;
    private final String words;
    private final String order;
    private final Comparator<ComparedCommune> comparator;

    Sort(String code, String words, String order, Comparator<ComparedCommune> comparator) {
        this.code = code;
        this.words = words;
        this.order = order;
        this.comparator = comparator;
    }

    /** By the greatest value where the address says nothing that is known. */
    static Sort of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElse(GREATEST);
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    /** As {@code aria-sort} writes it. */
    String order() {
        return order;
    }

    List<ComparedCommune> sorted(List<ComparedCommune> communes) {
        return communes.stream().sorted(comparator).toList();
    }

    /** Where a status comes when what worries comes first; behind all where there is none. */
    static int rank(ComparedCommune compared) {
        var order = Status.worstFirst();
        return compared.status().map(order::indexOf).orElse(order.size());
    }

    /** Those without a value stand last, whichever way. */
    private static Comparator<ComparedCommune> byAmount(Comparator<BigDecimal> order) {
        return Comparator.comparing(compared -> compared.amount().orElse(null), Comparator.nullsLast(order));
    }
}
