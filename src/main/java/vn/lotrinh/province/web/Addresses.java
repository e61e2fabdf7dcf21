package vn.lotrinh.province.web;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.province.Comparison;

/** The addresses of the province's pages, below the commune's own. */
final class Addresses {

    static final String PROVINCE = "/tinh";

    private Addresses() {}

    /** One indicator, listed as nobody asked otherwise. */
    static String province(String indicator, int year) {
        return builder(PROVINCE, indicator, year).encode().toUriString();
    }

    static String province(Comparison comparison, CommuneList list) {
        return listed(PROVINCE, comparison, list);
    }

    static String sheet(Comparison comparison, CommuneList list) {
        return listed(PROVINCE + "/tai-ve", comparison, list);
    }

    private static String listed(String path, Comparison comparison, CommuneList list) {
        return builder(path, comparison.indicator().code(), comparison.year())
                .queryParam("xep", list.sort().code())
                .queryParamIfPresent(
                        "tinh-trang", Optional.ofNullable(list.filter()).map(StatusFilter::code))
                .encode()
                .toUriString();
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
