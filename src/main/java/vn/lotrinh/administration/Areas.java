package vn.lotrinh.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Field.Choices;

/** The areas in which roles can be held here, with their names. <i>Phạm vi</i>. */
@Component
class Areas {

    private static final String WHOLE_COMMUNE = "toan-xa";
    private static final String VILLAGE = "thon:";
    private static final String AGENCY = "co-quan:";

    private final ListVillages listVillages;
    private final ListAgencies listAgencies;

    Areas(ListVillages listVillages, ListAgencies listAgencies) {
        this.listVillages = listVillages;
        this.listAgencies = listAgencies;
    }

    Here list() {
        return new Here(listVillages.handle(), listAgencies.handle());
    }

    /** Those of this commune. */
    record Here(List<Village> villages, List<Agency> agencies) {

        /** To choose from in a form. */
        Field field(String name) {
            return Field.choiceUnderHeadings(
                    name,
                    "Phạm vi",
                    List.of(
                            new Choices(null, List.of(new Choice(WHOLE_COMMUNE, "Cả xã"))),
                            new Choices(
                                    "Thôn",
                                    villages.stream()
                                            .map(village -> new Choice(VILLAGE + village.code(), village.name()))
                                            .toList()),
                            new Choices(
                                    "Cơ quan, tổ chức",
                                    agencies.stream()
                                            .map(agency -> new Choice(AGENCY + agency.code(), agency.name()))
                                            .toList())));
        }

        /** Empty for what was not to choose from. */
        Optional<Area> find(String chosen) {
            return Stream.of(
                            Stream.of(Area.WHOLE_COMMUNE).filter(area -> chosen.equals(WHOLE_COMMUNE)),
                            villages.stream()
                                    .filter(village -> chosen.equals(VILLAGE + village.code()))
                                    .<Area>map(village -> new Area.Village(village.code())),
                            agencies.stream()
                                    .filter(agency -> chosen.equals(AGENCY + agency.code()))
                                    .<Area>map(agency -> new Area.Agency(agency.code())))
                    .flatMap(found -> found)
                    .findFirst();
        }

        /** Such as "Trưởng thôn, Thôn mẫu 01". */
        String words(Holding holding) {
            return holding.role().title() + ", " + name(holding.area());
        }

        /** What is no longer in the commune's lists goes by its code. */
        String name(Area area) {
            return switch (area) {
                case Area.WholeCommune() -> "cả xã";
                case Area.Village(var code) ->
                    villages.stream()
                            .filter(village -> village.code().equals(code))
                            .map(Village::name)
                            .findFirst()
                            .orElse(code);
                case Area.Agency(var code) ->
                    agencies.stream()
                            .filter(agency -> agency.code().equals(code))
                            .map(Agency::name)
                            .findFirst()
                            .orElse(code);
            };
        }
    }
}
