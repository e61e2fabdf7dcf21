package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ByCommune;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.VillageAct;

/** The dated numbers that formulas of the commune at work use. <i>Hằng số của xã</i>. */
@Service
public class Constants {

    private final ConstantTable constants;
    private final ShowLineage showLineage;

    Constants(ConstantTable constants, ShowLineage showLineage) {
        this.constants = constants;
        this.showLineage = showLineage;
    }

    /** What a constant is on a day; empty where the commune has none of this code, or none yet on that day. */
    @Transactional(readOnly = true)
    public Optional<Constant.Dated> find(String code, LocalDate day) {
        return list().stream()
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .flatMap(constant -> constant.on(day));
    }

    /** Those that have a value, by their codes. */
    @Transactional(readOnly = true)
    public List<Constant> list() {
        var commune = CommuneScope.getOne();
        return ByCommune.of(of(showLineage.of(List.of(commune))), commune);
    }

    /** Those of several communes, whose villages are known. */
    Map<CommuneCode, List<Constant>> of(Map<CommuneCode, Lineage> lineages) {
        var byCommune = new LinkedHashMap<CommuneCode, List<Constant>>();
        constants
                .list(List.copyOf(lineages.keySet()))
                .forEach((commune, own) -> byCommune.put(
                        commune,
                        own.stream()
                                .map(constant -> constant.countsVillages()
                                        ? counted(constant, ByCommune.of(lineages, commune))
                                        : constant)
                                .toList()));
        return byCommune;
    }

    /** As many as there were from each day on which one began or went. */
    private static Constant counted(Constant constant, Lineage lineage) {
        var values = Stream.concat(
                        Stream.of(ConstantTable.FROM_THE_BEGINNING),
                        lineage.acts().stream().map(VillageAct::on))
                .distinct()
                .map(day -> new Constant.Dated(
                        day, BigDecimal.valueOf(lineage.listThere(day).size()), ConstantTable.LIST_OF_VILLAGES))
                .toList();
        return new Constant(constant.code(), constant.name(), constant.unit(), values, true);
    }
}
