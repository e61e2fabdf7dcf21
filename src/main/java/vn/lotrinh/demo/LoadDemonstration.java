package vn.lotrinh.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Constant;
import vn.lotrinh.indicator.Constants;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.plan.ConfirmTarget;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.plan.TakeBaselines;
import vn.lotrinh.portal.ReleaseFigures;
import vn.lotrinh.portal.ShowRelease;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/**
 * Fills the commune of the pack with an invented story, as its people would: an officer enters figures and completes the plan, a leader
 * puts it in force and releases it. <i>Nạp dữ liệu mô phỏng</i>. The same every time. Where something was released already, only accounts
 * that are missing are made.
 */
@Service
public class LoadDemonstration {

    /** Of the commune whose story is told, and of others unless somebody chooses another one. */
    public static final long SEED = 2026;

    private final DemonstrationAccounts accounts;
    private final ListVillages villages;
    private final Constants constants;
    private final FillRegisters fillRegisters;
    private final AssessCriteria assessCriteria;
    private final ListPlans plans;
    private final ShowPlan showPlan;
    private final TakeBaselines takeBaselines;
    private final ConfirmTarget confirm;
    private final PutInForce putInForce;
    private final PlanInForce planInForce;
    private final ReleaseFigures release;
    private final ShowRelease releases;
    private final Clock clock;

    LoadDemonstration(
            DemonstrationAccounts accounts,
            ListVillages villages,
            Constants constants,
            FillRegisters fillRegisters,
            AssessCriteria assessCriteria,
            ListPlans plans,
            ShowPlan showPlan,
            TakeBaselines takeBaselines,
            ConfirmTarget confirm,
            PutInForce putInForce,
            PlanInForce planInForce,
            ReleaseFigures release,
            ShowRelease releases,
            Clock clock) {
        this.accounts = accounts;
        this.villages = villages;
        this.constants = constants;
        this.fillRegisters = fillRegisters;
        this.assessCriteria = assessCriteria;
        this.plans = plans;
        this.showPlan = showPlan;
        this.takeBaselines = takeBaselines;
        this.confirm = confirm;
        this.putInForce = putInForce;
        this.planInForce = planInForce;
        this.release = release;
        this.releases = releases;
        this.clock = clock;
    }

    /** The scope must be the pack's commune. What was begun and broken off is completed. */
    public void handle(String password) {
        accounts.make(password);
        if (releases.findLatest().isPresent()) {
            return;
        }
        var officer = accounts.signedIn(InventedPeople.OFFICER, password);
        var leader = accounts.signedIn(InventedPeople.LEADER, password);
        load(officer, leader, Story.HOUSEHOLDS, true, SEED);
    }

    /**
     * Another commune, which tells the same story a little otherwise. Nobody signs in there: programs act in the place of its people. The scope
     * must be that commune.
     *
     * @param households how many live there at the end
     */
    public void handle(int households, long seed) {
        accounts.letTheProvinceRead();
        if (releases.findLatest().isEmpty()) {
            load(acting(Role.OFFICER), acting(Role.LEADER), households, false, seed);
        }
    }

    private static SignedIn acting(Role role) {
        return new SignedIn(
                new Actor.Program("demonstration-" + role.name().toLowerCase(Locale.ROOT)),
                role.title(),
                CommuneScope.getOne(),
                List.of(new Holding(role, Area.WHOLE_COMMUNE)));
    }

    private void load(SignedIn officer, SignedIn leader, int households, boolean detailed, long seed) {
        if (planInForce.find().isEmpty()) {
            fill(officer, leader, households, detailed, seed);
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

    private void fill(SignedIn officer, SignedIn leader, int households, boolean detailed, long seed) {
        var codes = villages.handle().stream().map(Territory.Village::code).toList();
        var area = constants
                .find("natural_area", LocalDate.now(clock))
                .map(Constant.Dated::value)
                .orElseThrow();
        fillRegisters.handle(
                new InventedCommune(CommuneScope.getOne(), codes, households, area, detailed, seed), officer, leader);
        if (detailed) {
            assessCriteria.handle(officer, seed);
        }
    }

    /** The baselines come from what was entered for the year before the term; the milestones follow from them. */
    private void putThePlanInForce(SignedIn officer, SignedIn leader) {
        var draft = plans.handle().getFirst().id();
        takeBaselines.handle(new TakeBaselines.Command(officer.actor(), draft));
        for (var target : showPlan.find(draft).orElseThrow().kept()) {
            confirm.handle(new ConfirmTarget.Command(officer.actor(), target.id(), target.version()));
        }
        var reviewed = showPlan.find(draft).orElseThrow();
        var outcome = putInForce.handle(new PutInForce.Command(leader, draft, reviewed.version()));
        if (!(outcome instanceof PutInForce.Outcome.InForce)) {
            throw new IllegalStateException("The plan of the pack can't be put in force: " + outcome);
        }
    }
}
