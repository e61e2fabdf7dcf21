package vn.lotrinh.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.ListApiKeys;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.MakeApiKey;
import vn.lotrinh.access.Role;
import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.PlanYear;
import vn.lotrinh.criteria.SaveAnswer;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.given.GivenCriteria;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.territory.InstallTerritory;
import vn.lotrinh.territory.Territory;

/**
 * What was put into a commune, so that a test can look for it where it must not be.
 *
 * @param marker a word in every planted text
 * @param samples what path variables may stand for, by their names
 */
record Planted(String marker, Map<String, List<String>> samples) {

    static final String VILLAGE = "T01";
    static final String AGENCY = "co-quan-1";

    /** Code of the planted indicator and of the target that it measures. */
    private static final String MEASURED = "chi-so-mau";

    private static final List<Planter> PLANTERS = List.of(
            Planted::places,
            Planted::agencies,
            Planted::people,
            Planted::keys,
            Planted::files,
            Planted::targets,
            Planted::registers,
            Planted::criteria);

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)(:([^{}]|\\{[^}]*})*)?}");

    /** For variables that no planter knows: a handler is asked all the same. */
    private static final String ANYTHING = "019b0000-0000-7000-8000-000000000001";

    static Planted in(World given, CommuneCode commune) {
        var marker = "Dấuhiệu" + commune;
        var samples = new HashMap<String, List<String>>();
        PLANTERS.forEach(planter -> samples.putAll(planter.plant(given, commune, marker)));
        return new Planted(marker, Map.copyOf(samples));
    }

    /** The address with every variable replaced by something that was planted. */
    String fill(String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> samples.getOrDefault(variable.group(1), List.of(ANYTHING))
                        .getFirst());
    }

    private static Map<String, List<String>> places(World given, CommuneCode commune, String marker) {
        var territory = new Territory(
                new Territory.Province("19", "tỉnh Mẫu"),
                commune,
                "xã Mẫu " + commune,
                BigDecimal.TEN,
                "thử",
                null,
                List.of(new Territory.Village(VILLAGE, "Thôn " + marker, false)));
        given.in(commune, () -> {
            given.get(InstallTerritory.class).handle(territory, World.TEST);
            return true;
        });
        return Map.of("thon", List.of(VILLAGE), "village", List.of(VILLAGE), "commune", List.of(commune.code()));
    }

    private static Map<String, List<String>> agencies(World given, CommuneCode commune, String marker) {
        given.in(commune, () -> {
            given.get(InstallAgencies.class)
                    .handle(List.of(new Agency(AGENCY, "Phòng " + marker, Agency.Kind.STATE)), World.TEST);
            return true;
        });
        return Map.of("agency", List.of(AGENCY));
    }

    private static Map<String, List<String>> people(World given, CommuneCode commune, String marker) {
        var command = new InvitePerson.Command(
                World.TEST, "Trần Thị " + marker, "cay." + commune, null, Role.VILLAGE_HEAD, new Area.Village(VILLAGE));
        var invited = (InvitePerson.Outcome.Invited)
                given.in(commune, () -> given.get(InvitePerson.class).handle(command));
        var person = given.in(commune, () -> given.get(ListPeople.class).find(invited.person()))
                .orElseThrow();
        return Map.of(
                "person", List.of(person.id().toString()),
                "holding", List.of(person.roles().getFirst().id().toString()),
                "secret", List.of("khong-co"));
    }

    private static Map<String, List<String>> keys(World given, CommuneCode commune, String marker) {
        given.in(
                commune,
                () -> given.get(MakeApiKey.class)
                        .handle(new MakeApiKey.Command(
                                World.TEST, "Khóa " + marker, Role.OFFICER, Area.WHOLE_COMMUNE)));
        var key = given.in(commune, () -> given.get(ListApiKeys.class).handle()).getFirst();
        return Map.of("key", List.of(key.id().toString()));
    }

    private static Map<String, List<String>> files(World given, CommuneCode commune, String marker) {
        try {
            var file = Files.writeString(Files.createTempFile("planted", ".txt"), "Nội dung " + marker);
            var command = new KeepFile.Command(World.TEST, marker + ".txt", file);
            var kept = (KeepFile.Outcome.Kept)
                    given.in(commune, () -> given.get(KeepFile.class).handle(command));
            Files.delete(file);
            return Map.of("digest", List.of(kept.file().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan in force with one target, and a figure of a village; nothing of it is released to the public. */
    private static Map<String, List<String>> targets(World given, CommuneCode commune, String marker) {
        var indicator = new IndicatorDefinition(
                MEASURED,
                "Chỉ số " + marker,
                "ha",
                1,
                null,
                IndicatorDefinition.Level.VILLAGE,
                IndicatorDefinition.Frequency.YEAR,
                IndicatorDefinition.OverTime.SUM,
                null,
                "Định nghĩa " + marker,
                Interpretation.NONE,
                List.of(),
                false,
                List.of(),
                Reach.OWN);
        given.in(commune, () -> {
            given.get(InstallIndicators.class).handle(List.of(indicator), World.TEST);
            return true;
        });
        var goal = new GoalTerms(TargetKind.AT_LEAST, BigDecimal.TEN, "ha", 2030, false, null, null, null);
        var plan = given.aPlan(commune)
                .withTarget(new TargetTerms(
                        MEASURED,
                        "Chỉ tiêu " + marker,
                        "II.2",
                        MEASURED,
                        goal,
                        GivenPlan.OWNER,
                        null,
                        Milestones.none(),
                        Set.of()))
                .inForce();
        var figure = new FigureEntry(
                new FigureKey(MEASURED, new Place.Village(VILLAGE), Period.ofYear(2025)),
                BigDecimal.ONE,
                null,
                Grade.OFFICIAL,
                "Nguồn " + marker,
                null,
                null,
                0);
        var officer = given.anOfficer(commune);
        given.in(
                commune,
                () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(officer, List.of(figure))));
        return Map.of(
                "code", List.of(MEASURED),
                "indicator", List.of(MEASURED),
                "period", List.of("2025"),
                "place", List.of(VILLAGE),
                "kind", List.of("chinh-thuc"),
                "plan", List.of(plan.id().toString()),
                "target", List.of(plan.targets().getFirst().id().toString()));
    }

    /** A record that counts, and one that waits for approval. */
    private static Map<String, List<String>> registers(World given, CommuneCode commune, String marker) {
        var everybody = Set.of(Role.values());
        var records = new GivenRecords(given)
                .registers(
                        List.of(),
                        GivenRegister.state("t_planted", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required()
                                .openTo(everybody, everybody),
                        GivenRegister.state("t_planted_asks", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .openTo(everybody, everybody)
                                .approvedBy(Role.values()));
        var officer = given.anOfficer(commune);
        var stretch = GivenRecords.from("2026-01-01", "village", VILLAGE, "head", "Hộ " + marker);
        var record = records.add(officer, "t_planted", stretch);
        records.save(officer, "t_planted_asks", GivenRecords.anId(), stretch, SaveRecord.Mode.CHANGE, null);
        return Map.of("register", List.of("t_planted"), "record", List.of(record.toString()));
    }

    /** A set with an answer about a village, a group of communes, and a year planned. */
    private static Map<String, List<String>> criteria(World given, CommuneCode commune, String marker) {
        var version = GivenCriteria.ofVillages("bo-mau")
                .named("Bộ " + marker)
                .groups("NHOM_1")
                .with("1", "1.1", "1.2")
                .in(given, commune);
        var officer = given.anOfficer(commune);
        var village = new AssessedSubject.Village(VILLAGE);
        given.in(commune, () -> {
            given.get(SaveAnswer.class)
                    .handle(new SaveAnswer.Command(
                            officer,
                            version.code(),
                            version.number(),
                            village,
                            "1.1",
                            ItemState.NOT_MET,
                            null,
                            "Ghi chú " + marker,
                            "Còn thiếu " + marker,
                            null,
                            2028,
                            List.of(),
                            0));
            return given.get(PlanYear.class)
                    .handle(new PlanYear.Command(officer, version.code(), village, 2028, "Vì " + marker, 0));
        });
        return Map.of("set", List.of(version.code()), "subject", List.of(VILLAGE), "item", List.of("1.1"));
    }
}
