package vn.lotrinh.province;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.GiveRole;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.World;
import vn.lotrinh.given.World.Somebody;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;

/** Communes of a province with plans and figures of 2025, and somebody who reads some of them. */
final class GivenProvince {

    static final String FOREST = "ty-le-che-phu-rung";
    static final String POVERTY = "ty-le-ho-ngheo";

    private final World given;

    GivenProvince(World given) {
        this.given = given;
    }

    /** With a plan in force of these targets, or the usual two. */
    CommuneCode aCommune(TargetTerms... targets) {
        var commune = given.aCommuneOfVillages(2);
        var plan = given.aPlan(commune);
        for (var target : targets) {
            plan.withTarget(target);
        }
        plan.inForce();
        return commune;
    }

    CommuneCode aWard(TargetTerms... targets) {
        var ward = aCommune(targets);
        given.ownersJdbc()
                .sql("UPDATE territory.commune SET name = 'phường Mẫu ' || code WHERE code = :code")
                .param("code", ward.code())
                .update();
        return ward;
    }

    /** The indicators of the base pack, and no plan. */
    CommuneCode aCommuneWithoutPlan() {
        var commune = given.aCommuneOfVillages(2);
        given.aPlan(commune).prepare();
        return commune;
    }

    /** Of 14.965 ha. */
    void forest(CommuneCode commune, String hectares) {
        report(commune, FOREST, Place.WHOLE_COMMUNE_CODE, hectares, "14965");
    }

    void report(CommuneCode commune, String indicator, String place, String amount, @Nullable String denominator) {
        var entry = new FigureEntry(
                new FigureKey(indicator, Place.of(place), Period.ofYear(2025)),
                new BigDecimal(amount),
                denominator == null ? null : new BigDecimal(denominator),
                Grade.OFFICIAL,
                "Biên bản mẫu 14/BB",
                null,
                null,
                0);
        var officer = given.anOfficer(commune);
        given.in(
                commune,
                () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(officer, List.of(entry))));
    }

    /** Somebody of the province with a holding in each of these communes. */
    Somebody reader(CommuneCode first, CommuneCode... others) {
        var somebody = given.aPerson(first, Role.PROVINCE, Area.WHOLE_COMMUNE);
        for (var other : others) {
            given.in(
                    other,
                    () -> given.get(GiveRole.class)
                            .handle(new GiveRole.Command(
                                    World.TEST, somebody.signInName(), Role.PROVINCE, Area.WHOLE_COMMUNE)));
        }
        return somebody;
    }

    static SignedIn signedIn(Somebody reader) {
        return new SignedIn(
                reader.actor(), "Cấp tỉnh", reader.commune(), List.of(new Holding(Role.PROVINCE, Area.WHOLE_COMMUNE)));
    }

    static TargetTerms recognisedVillages() {
        return target("T12", "ty-le-thon-dat-chuan-ntm", "60", "%");
    }

    static TargetTerms target(String code, String indicator, String value, String unit) {
        return new TargetTerms(
                code,
                "Chỉ tiêu " + code,
                "II.2",
                indicator,
                new GoalTerms(TargetKind.AT_LEAST, new BigDecimal(value), unit, 2030, false, null, null, null),
                GivenPlan.OWNER,
                null,
                Milestones.none(),
                Set.of());
    }
}
