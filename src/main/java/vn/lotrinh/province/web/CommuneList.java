package vn.lotrinh.province.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.province.Comparison;

/**
 * Which communes of a comparison are listed, and in which order. <i>Danh sách xã, phường</i>.
 *
 * @param filter absent for all of them
 */
record CommuneList(Sort sort, @Nullable StatusFilter filter) {

    /** As an address asks for it; what it says and nobody knows is as if it were not said. */
    static CommuneList of(@Nullable String sort, @Nullable String status) {
        return new CommuneList(Sort.of(sort), StatusFilter.of(status).orElse(null));
    }

    List<ComparedCommune> of(Comparison comparison) {
        return sort.sorted(comparison.communes()).stream()
                .filter(compared -> filter == null || filter.shows(compared))
                .toList();
    }

    CommuneList sortedBy(Sort other) {
        return new CommuneList(other, filter);
    }

    CommuneList showing(@Nullable StatusFilter other) {
        return new CommuneList(sort, other);
    }
}
