package vn.lotrinh.province.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.plan.Status;
import vn.lotrinh.province.CompareCommunes;
import vn.lotrinh.province.CompareTargets;
import vn.lotrinh.province.Comparison;
import vn.lotrinh.province.InHeldCommunes;
import vn.lotrinh.territory.CommuneKind;
import vn.lotrinh.web.Download;
import vn.lotrinh.web.NoSuchPage;

/** All communes side by side. <i>Toàn tỉnh</i>. */
@Controller
class ProvincePages {

    private final InHeldCommunes inHeldCommunes;
    private final Years years;
    private final CompareCommunes compareCommunes;
    private final CompareTargets compareTargets;
    private final WriteProvincePage write;
    private final ProvinceSheet sheet;

    ProvincePages(
            InHeldCommunes inHeldCommunes,
            Years years,
            CompareCommunes compareCommunes,
            CompareTargets compareTargets,
            WriteProvincePage write,
            ProvinceSheet sheet) {
        this.inHeldCommunes = inHeldCommunes;
        this.years = years;
        this.compareCommunes = compareCommunes;
        this.compareTargets = compareTargets;
        this.write = write;
        this.sheet = sheet;
    }

    /**
     * One indicator.
     *
     * @param indicator "chi-so": its code; the first of the base pack without it
     * @param year "nam"; the last full one without it
     * @param sort "xep": by what the list is sorted
     * @param status "tinh-trang": communes that stand so alone
     */
    @Permits(Role.PROVINCE)
    @GetMapping("/tinh")
    ModelAndView province(
            @RequestParam(name = "chi-so", required = false) @Nullable String indicator,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "xep", required = false) @Nullable String sort,
            @RequestParam(name = "tinh-trang", required = false) @Nullable String status,
            SignedIn reader) {
        int chosen = years.chosen(year);
        var page = inHeldCommunes.all(
                reader, () -> write.page(compare(indicator, chosen), years, CommuneList.of(sort, status)));
        return new ModelAndView("province/provincePage", Map.of("page", page));
    }

    /** The list as the page shows it. */
    @Permits(Role.PROVINCE)
    @GetMapping("/tinh/tai-ve")
    void sheet(
            @RequestParam(name = "chi-so", required = false) @Nullable String indicator,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "xep", required = false) @Nullable String sort,
            @RequestParam(name = "tinh-trang", required = false) @Nullable String status,
            SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        int chosen = years.chosen(year);
        var comparison = inHeldCommunes.all(reader, () -> compare(indicator, chosen));
        Download.sheet(
                response,
                "toan-tinh-" + comparison.indicator().code() + "-" + chosen + ".xlsx",
                sheet.write(comparison, CommuneList.of(sort, status)));
    }

    /**
     * The statuses of all targets.
     *
     * @param target "chi-tieu": one of them alone, with its figures
     * @param kind "loai": communes or wards alone
     */
    @Permits(Role.PROVINCE)
    @GetMapping("/tinh/chi-tieu")
    ModelAndView targets(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "chi-tieu", required = false) @Nullable String target,
            @RequestParam(name = "tinh-trang", required = false) @Nullable String status,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            SignedIn reader) {
        int chosen = years.chosen(year);
        var matrix = inHeldCommunes.all(reader, () -> compareTargets.handle(chosen));
        var page = new WriteMatrixPage(
                        matrix,
                        new WriteMatrixPage.Asked(
                                target,
                                Status.ofCode(status).orElse(null),
                                CommuneKind.ofCode(kind).orElse(null)))
                .page(years);
        return new ModelAndView("province/matrixPage", Map.of("page", page));
    }

    private Comparison compare(@Nullable String indicator, int year) {
        return compareCommunes
                .find(indicator == null || indicator.isBlank() ? null : indicator, year)
                .orElseThrow(() -> new NoSuchPage(
                        "Danh mục chỉ số dùng chung không có chỉ số này; hãy chọn một chỉ số ở trang Toàn tỉnh."));
    }
}
