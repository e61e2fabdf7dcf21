package vn.lotrinh.province;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.province.ReadCommunes.Read;
import vn.lotrinh.territory.InstalledCommunes.Named;

/** The communes in scope side by side, about one indicator and year. <i>So sánh các xã theo chỉ số</i>. */
@Service
public class CompareCommunes {

    private final ReadCommunes readCommunes;

    CompareCommunes(ReadCommunes readCommunes) {
        this.readCommunes = readCommunes;
    }

    /**
     * Empty for a code that is none of the base pack.
     *
     * @param code of the indicator; the first of the base pack without it
     */
    @Transactional(readOnly = true)
    public Optional<Comparison> find(@Nullable String code, int year) {
        var read = readCommunes.handle(year);
        var offered = read.offered();
        return offered.stream()
                .filter(one -> code == null || one.code().equals(code))
                .findFirst()
                .map(indicator -> new Comparison(
                        indicator,
                        offered,
                        year,
                        read.asOf(),
                        read.communes().stream()
                                .map(commune -> compared(read, commune, indicator.code(), year))
                                .toList()));
    }

    private static ComparedCommune compared(Read read, Named commune, String code, int year) {
        var own = read.indicatorsOf(commune.code()).get(code);
        var years = own == null
                ? null
                : read.yearly().getOrDefault(commune.code(), Map.of()).get(code);
        var value = years == null ? null : years.byYear().get(year);
        return new ComparedCommune(
                commune,
                value == null ? new Cell.NoData() : value.cell(),
                value,
                read.targetsOf(commune.code()).stream()
                        .filter(standing -> code.equals(standing.target().indicator()))
                        .findFirst()
                        .orElse(null),
                own != null && own.isCountedByItsOwn(year),
                own != null && own.isCountedByAReading(year));
    }
}
