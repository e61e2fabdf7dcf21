package vn.lotrinh.province.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lotrinh.kernel.CommuneCode;

/** The addresses of the province's pages, below the commune's own. */
final class Addresses {

    static final String PROVINCE = "/tinh";

    private Addresses() {}

    static String province(String indicator, int year, Sort sort, @Nullable StatusFilter filter) {
        return builder(PROVINCE, indicator, year)
                .queryParam("xep", sort.code())
                .queryParamIfPresent("tinh-trang", Optional.ofNullable(filter).map(StatusFilter::code))
                .encode()
                .toUriString();
    }

    static String sheet(String indicator, int year) {
        return builder(PROVINCE + "/tai-ve", indicator, year).encode().toUriString();
    }

    private static UriComponentsBuilder builder(String path, String indicator, int year) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("chi-so", indicator)
                .queryParam("nam", year);
    }

    static String commune(CommuneCode code, int year) {
        return PROVINCE + "/" + code + "?nam=" + year;
    }

    static String indicator(CommuneCode commune, String indicator, int year) {
        return PROVINCE + "/" + commune + "/" + indicator + "?nam=" + year;
    }

    /** The same as seen from the page of the province itself: a drawing knows no commune whose address it stands below. */
    static String fromProvince(CommuneCode commune, String indicator, int year) {
        return "tinh/" + commune + "/" + indicator + "?nam=" + year;
    }
}
