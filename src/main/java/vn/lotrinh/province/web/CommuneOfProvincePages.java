package vn.lotrinh.province.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.province.InHeldCommunes;
import vn.lotrinh.province.ShowCommune;
import vn.lotrinh.web.NoSuchPage;

/** One commune, for the province. <i>Một xã</i>. */
@Controller
class CommuneOfProvincePages {

    private final InHeldCommunes inHeldCommunes;
    private final Years years;
    private final ShowCommune showCommune;
    private final WriteIndicatorOfCommunePage write;

    CommuneOfProvincePages(
            InHeldCommunes inHeldCommunes, Years years, ShowCommune showCommune, WriteIndicatorOfCommunePage write) {
        this.inHeldCommunes = inHeldCommunes;
        this.years = years;
        this.showCommune = showCommune;
        this.write = write;
    }

    /** @param year "nam": as of the end of which year; the last full one without it */
    @Permits(Role.PROVINCE)
    @GetMapping("/tinh/{commune}")
    ModelAndView commune(
            @PathVariable String commune,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            SignedIn reader) {
        int chosen = years.chosen(year);
        var targets = in(commune, reader, () -> showCommune.targets(chosen));
        return new ModelAndView("province/communePage", Map.of("page", WriteCommunePage.page(targets, chosen, years)));
    }

    @Permits(Role.PROVINCE)
    @GetMapping("/tinh/{commune}/{indicator}")
    ModelAndView indicator(
            @PathVariable String commune,
            @PathVariable String indicator,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            SignedIn reader) {
        int chosen = years.chosen(year);
        var page = in(commune, reader, () -> showCommune.find(indicator, chosen).map(shown -> write.page(shown, years)))
                .orElseThrow(() -> new NoSuchPage("Danh mục chỉ số dùng chung của xã không có chỉ số này."));
        return new ModelAndView("province/indicatorOfCommunePage", Map.of("page", page));
    }

    /** Nobody learns whether there is a commune that is not his. */
    private <T> T in(String code, SignedIn reader, Supplier<T> work) {
        return Optional.of(code)
                .filter(CommuneCode::isCode)
                .map(CommuneCode::of)
                .flatMap(commune -> inHeldCommunes.one(reader, commune, work))
                .orElseThrow(() ->
                        new NoSuchPage("Không có xã này trong các xã bạn được giao; xem danh sách ở trang Toàn tỉnh."));
    }
}
