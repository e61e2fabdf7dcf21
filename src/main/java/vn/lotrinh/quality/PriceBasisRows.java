package vn.lotrinh.quality;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.FindPriceBases;
import vn.lotrinh.indicator.FindPriceBases.TwoBases;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.quality.QualityPage.Row;
import vn.lotrinh.quality.QualityPage.Section;

/** Figures at constant prices of two base years, as rows of the page. */
@Component
class PriceBasisRows {

    private final FindPriceBases find;

    PriceBasisRows(FindPriceBases find) {
        this.find = find;
    }

    Section section(SignedIn by) {
        return Section.of(
                "nam-goc",
                "Giá so sánh theo hai năm gốc",
                "Số tính theo hai năm gốc không cộng và không so được với nhau.",
                find.handle().stream().map(found -> row(found, by)).toList());
    }

    private static Row row(TwoBases found, SignedIn by) {
        String years = "năm gốc " + found.former() + " và " + found.latter();
        boolean mayOpen = List.of(Role.LEADER, Role.OFFICER).stream().anyMatch(by::holds);
        return new Row(
                found.definition().name() + ": " + years,
                switch (found.fault()) {
                    case ON_ONE_DAY ->
                        "giá của cả hai năm gốc cùng có hiệu lực; hãy ghi thay đổi giá của mọi sản phẩm từ cùng một ngày 1 tháng 1";
                    case WITHOUT_A_BREAK ->
                        "năm gốc đổi mà chưa ghi đứt chuỗi; lãnh đạo ghi năm đứt chuỗi "
                                + found.since().getYear() + " ở trang của chỉ số";
                },
                PlaceNames.WHOLE_COMMUNE,
                "từ " + VietnameseFormat.date(found.since()),
                found.fault() == FindPriceBases.Fault.ON_ONE_DAY ? WhoMends.OFFICERS : "Lãnh đạo xã",
                mayOpen ? "/chi-so/" + found.definition().code() : null);
    }
}
