package vn.lotrinh.plan.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.web.NoSuchPage;

/** One target, and where its figures come from. <i>Trang chỉ tiêu</i>. */
@Controller
class TargetStandingPages {

    private final ShowTargets targets;
    private final ShowDerivation derivations;
    private final DerivationParts parts;
    private final WriteTargetPage write;

    TargetStandingPages(ShowTargets targets, ShowDerivation derivations, DerivationParts parts, WriteTargetPage write) {
        this.targets = targets;
        this.derivations = derivations;
        this.parts = parts;
        this.write = write;
    }

    /** @param day "ngay": as of which day; today without it */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @GetMapping("/chi-tieu/{code}")
    ModelAndView target(
            @PathVariable String code,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            SignedIn reader) {
        var standing = find(code, day == null ? targets.today() : day);
        return new ModelAndView("plan/targetPage", Map.of("page", write.page(standing, day, reader)));
    }

    /**
     * @param written "ky": a period; a whole year without it
     * @param village "thon": the code of one village; the commune without it
     */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @GetMapping("/chi-tieu/{code}/nguon-goc")
    ModelAndView derivation(
            @PathVariable String code,
            @RequestParam(name = "ky", required = false) @Nullable String written,
            @RequestParam(name = "thon", required = false) @Nullable String village,
            SignedIn reader) {
        var standing = find(code, targets.today());
        var indicator = standing.indicator();
        if (indicator == null) {
            throw new NoSuchPage("Chỉ tiêu này không đo được nên không có số liệu để xem nguồn gốc.");
        }
        var period = written == null ? Period.ofYear(standing.year()) : period(written);
        var place = village == null ? Place.WHOLE_COMMUNE : new Place.Village(village);
        Derivation derivation = derivations.handle(indicator, place, period);
        var page = new DerivationPage(
                code,
                standing.target().name(),
                heading(derivation, village == null) + ", " + period.inWords(),
                parts.of(derivation, reader));
        return new ModelAndView("plan/derivationPage", Map.of("page", page));
    }

    private static String heading(Derivation derivation, boolean ofTheCommune) {
        return ofTheCommune || derivation.branches().isEmpty()
                ? "Cả xã"
                : derivation.branches().getFirst().name();
    }

    private TargetStanding find(String code, LocalDate day) {
        return targets.find(code, day)
                .orElseThrow(() -> new NoSuchPage("Kế hoạch đang có hiệu lực không có chỉ tiêu “" + code
                        + "”. Xem danh sách ở trang điều hành."));
    }

    private static Period period(String written) {
        return Period.find(written)
                .orElseThrow(() -> new NoSuchPage("“" + written + "” không phải là một kỳ; ví dụ: 2026, 2026Q1."));
    }
}
