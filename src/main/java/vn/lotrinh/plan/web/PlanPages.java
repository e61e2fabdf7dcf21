package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Heading;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.PlanState;
import vn.lotrinh.plan.PlanSummary;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.plan.web.PlanPage.AssignmentRow;
import vn.lotrinh.plan.web.PlanPage.HeadingRow;
import vn.lotrinh.plan.web.PlanPage.TargetRow;
import vn.lotrinh.plan.web.PlanPage.VersionRow;
import vn.lotrinh.plan.web.PlanPage.Versions;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.PlanDraft.ReportingPeriod;
import vn.lotrinh.web.NoSuchPage;

/** The plan in force as a tree, and every version before it. <i>Kế hoạch</i>. */
@Controller
class PlanPages {

    private final ListPlans listPlans;
    private final ShowPlan showPlan;
    private final ListAgencies listAgencies;
    private final Clock clock;

    PlanPages(ListPlans listPlans, ShowPlan showPlan, ListAgencies listAgencies, Clock clock) {
        this.listPlans = listPlans;
        this.showPlan = showPlan;
        this.listAgencies = listAgencies;
        this.clock = clock;
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/ke-hoach")
    ModelAndView inForce(SignedIn asking) {
        var plans = listPlans.handle();
        return plans.stream()
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .findFirst()
                .map(plan -> page(plan, plans, asking))
                .orElseGet(() -> new ModelAndView(
                        "plan/noPlanPage", Map.of("page", new NoPlanPage(versions(plans, null, asking)))));
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/ke-hoach/ban/{plan}")
    ModelAndView version(@PathVariable UUID plan, SignedIn asking) {
        var plans = listPlans.handle();
        return plans.stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .map(one -> page(one, plans, asking))
                .orElseThrow(() -> new NoSuchPage("Xã không có bản kế hoạch này; hãy mở lại từ trang Kế hoạch."));
    }

    private ModelAndView page(PlanSummary summary, List<PlanSummary> plans, SignedIn asking) {
        var plan = showPlan.find(summary.id()).orElseThrow();
        var owners = listAgencies.handle().stream().collect(Collectors.toMap(Agency::code, Agency::name));
        var page = new PlanPage(
                plan.title(),
                standing(summary),
                plan.document() == null ? null : "/tep/" + plan.document(),
                plan.bases(),
                plan.kept().stream().map(target -> row(target, plan, owners)).toList(),
                rows(plan.groups()),
                rows(plan.solutions()),
                plan.assignments().stream().map(PlanPages::row).toList(),
                plan.recipients(),
                plan.reportingPeriods().stream().map(PlanPages::words).collect(Collectors.joining(", ")),
                versions(plans, summary.id(), asking));
        return new ModelAndView("plan/planPage", Map.of("page", page));
    }

    private static TargetRow row(ReviewedTarget target, ReviewedPlan plan, Map<String, String> owners) {
        var terms = target.terms();
        return new TargetRow(
                terms.code(),
                terms.name(),
                GoalWords.of(terms.goal(), plan.from()),
                terms.owner() == null ? "" : owners.getOrDefault(terms.owner(), terms.owner()),
                plan.state() == PlanState.IN_FORCE ? "/chi-tieu/" + terms.code() : null);
    }

    private static List<HeadingRow> rows(List<Heading> headings) {
        return headings.stream()
                .map(heading -> new HeadingRow(heading.code(), heading.name(), heading.section()))
                .toList();
    }

    private static AssignmentRow row(DraftAssignment assignment) {
        return new AssignmentRow(
                assignment.agency(),
                switch (assignment.role()) {
                    case LEAD -> "Chủ trì";
                    case COOPERATE -> "Phối hợp";
                    case SUPERVISE -> "Giám sát";
                },
                assignment.text());
    }

    private static String words(ReportingPeriod period) {
        return switch (period) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF_YEAR -> "6 tháng";
            case NINE_MONTHS -> "9 tháng";
            case YEAR -> "năm";
            case MID_TERM -> "giữa kỳ";
            case END_TERM -> "cuối kỳ";
        };
    }

    private Versions versions(List<PlanSummary> plans, @Nullable UUID shown, SignedIn asking) {
        return new Versions(
                plans.stream()
                        .filter(plan -> plan.state() == PlanState.DRAFT)
                        .map(plan ->
                                new VersionRow(plan.title(), standing(plan), "/ke-hoach/ban/" + plan.id() + "/ra-soat"))
                        .toList(),
                plans.stream()
                        .filter(plan ->
                                plan.state() != PlanState.DRAFT && !plan.id().equals(shown))
                        .map(plan -> new VersionRow(plan.title(), standing(plan), "/ke-hoach/ban/" + plan.id()))
                        .toList(),
                asking.holdsAny(Set.of(OFFICER, LEADER)));
    }

    private String standing(PlanSummary plan) {
        return switch (plan.state()) {
            case DRAFT ->
                "Bản thảo ngày " + day(plan.madeAt()) + ", " + plan.confirmed() + "/" + plan.targets()
                        + " chỉ tiêu đã xác nhận";
            case IN_FORCE -> "Bản " + plan.edition() + ", có hiệu lực từ " + day(plan.inForceAt());
            case SUPERSEDED -> "Bản " + plan.edition() + ", có hiệu lực từ " + day(plan.inForceAt()) + ", đã thay thế";
        };
    }

    private String day(@Nullable Instant instant) {
        return instant == null ? "" : VietnameseFormat.date(LocalDate.ofInstant(instant, clock.getZone()));
    }
}
