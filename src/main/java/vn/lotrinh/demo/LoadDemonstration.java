package vn.lotrinh.demo;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Constant;
import vn.lotrinh.indicator.Constants;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.ConfirmTarget;
import vn.lotrinh.plan.CorrectTarget;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.plan.TargetOutcome;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.portal.ReleaseFigures;
import vn.lotrinh.portal.ShowRelease;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/**
 * Fills the commune of the pack with an invented story, as its people would: an officer enters figures and completes the plan, a leader
 * puts it in force and releases it. <i>Nạp dữ liệu mô phỏng</i>. The same every time. Does nothing where something was released already.
 */
@Service
public class LoadDemonstration {

    static final long SEED = 2026;
    private static final String SURVEY = "Kết quả điều tra thực trạng 2021-2025 (mẫu)";

    private final DemonstrationAccounts accounts;
    private final ListVillages villages;
    private final Indicators indicators;
    private final Constants constants;
    private final ShowValues values;
    private final FillRegisters fillRegisters;
    private final ListPlans plans;
    private final ShowPlan showPlan;
    private final CorrectTarget correct;
    private final ConfirmTarget confirm;
    private final PutInForce putInForce;
    private final PlanInForce planInForce;
    private final ReleaseFigures release;
    private final ShowRelease releases;
    private final Clock clock;

    LoadDemonstration(
            DemonstrationAccounts accounts,
            ListVillages villages,
            Indicators indicators,
            Constants constants,
            ShowValues values,
            FillRegisters fillRegisters,
            ListPlans plans,
            ShowPlan showPlan,
            CorrectTarget correct,
            ConfirmTarget confirm,
            PutInForce putInForce,
            PlanInForce planInForce,
            ReleaseFigures release,
            ShowRelease releases,
            Clock clock) {
        this.accounts = accounts;
        this.villages = villages;
        this.indicators = indicators;
        this.constants = constants;
        this.values = values;
        this.fillRegisters = fillRegisters;
        this.plans = plans;
        this.showPlan = showPlan;
        this.correct = correct;
        this.confirm = confirm;
        this.putInForce = putInForce;
        this.planInForce = planInForce;
        this.release = release;
        this.releases = releases;
        this.clock = clock;
    }

    /** The scope must be the pack's commune. What was begun and broken off is completed. */
    public void handle(String password) {
        if (releases.findLatest().isPresent()) {
            return;
        }
        accounts.make(password);
        var officer = accounts.signedIn(InventedPeople.OFFICER, password);
        var leader = accounts.signedIn(InventedPeople.LEADER, password);
        if (planInForce.find().isEmpty()) {
            fill(officer, leader);
            putThePlanInForce(officer, leader);
        }
        release(leader);
    }

    private void release(SignedIn leader) {
        var outcome = release.handle(new ReleaseFigures.Command(leader, LocalDate.now(clock)));
        if (!(outcome instanceof ReleaseFigures.Outcome.Released)) {
            throw new IllegalStateException("The invented targets can't be released: " + outcome);
        }
    }

    private void fill(SignedIn officer, SignedIn leader) {
        var codes = villages.handle().stream().map(Territory.Village::code).toList();
        var area = constants
                .find("natural_area", LocalDate.now(clock))
                .map(Constant.Dated::value)
                .orElseThrow();
        fillRegisters.handle(
                new InventedCommune(CommuneScope.getOne(), codes, Story.HOUSEHOLDS, area, true, SEED), officer, leader);
    }

    private void putThePlanInForce(SignedIn officer, SignedIn leader) {
        var draft = plans.handle().getFirst().id();
        var definitions =
                indicators.list().stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        for (var target : showPlan.find(draft).orElseThrow().kept()) {
            complete(officer, target, definitions);
        }
        var reviewed = showPlan.find(draft).orElseThrow();
        var outcome = putInForce.handle(new PutInForce.Command(leader, draft, reviewed.version()));
        if (!(outcome instanceof PutInForce.Outcome.InForce)) {
            throw new IllegalStateException("The plan of the pack can't be put in force: " + outcome);
        }
    }

    /** The baseline comes from what was entered for the year before the term; the milestones follow from it. */
    private void complete(SignedIn officer, ReviewedTarget target, Map<String, IndicatorDefinition> definitions) {
        var terms = target.terms();
        var indicator = terms.indicator() == null ? null : definitions.get(terms.indicator());
        var completed = indicator == null ? terms : withBaseline(terms, indicator);
        var outcome =
                correct.handle(new CorrectTarget.Command(officer.actor(), target.id(), target.version(), completed));
        if (outcome instanceof TargetOutcome.Saved(var saved)) {
            confirm.handle(new ConfirmTarget.Command(officer.actor(), saved.id(), saved.version()));
        }
    }

    private TargetTerms withBaseline(TargetTerms terms, IndicatorDefinition indicator) {
        var value = values.get(indicator, Place.WHOLE_COMMUNE, Period.ofYear(Story.BASE_YEAR), LocalDate.now(clock));
        return value.amount()
                .map(amount -> amount.setScale(indicator.decimals(), RoundingMode.HALF_UP))
                .map(figure -> terms.withBaseline(new Baseline(Story.BASE_YEAR, figure, SURVEY)))
                .orElse(terms);
    }
}
