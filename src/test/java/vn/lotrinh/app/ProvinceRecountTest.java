package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.demo.CountedFromRecords;
import vn.lotrinh.demo.DemonstrationDay;
import vn.lotrinh.demo.LoadDemonstration;
import vn.lotrinh.given.Demonstration;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;

/**
 * What a province reads of all its communes at once is what their records say, counted by other statements commune by commune.
 * {@code -Dprovince.communes} says of how many; a whole province wants {@code -Dtests.autovacuum=on}, too.
 */
@Tag("long")
class ProvinceRecountTest {

    private static final LocalDate ASKED_ON = DemonstrationDay.FIRST;

    /** PostgreSQL rounds a quotient itself. */
    private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-11");

    private final Demonstration demonstration = Demonstration.ofItsOwn();

    @Test
    void everyCommuneSaysWhatItsRecordsSay() throws InterruptedException {
        int many = Integer.getInteger("province.communes", 4);
        demonstration.get(LoadProvince.class).handle(many, LoadDemonstration.SEED, System.out);
        List<CommuneCode> communes = demonstration.get(InstalledCommunes.class).listNamed().stream()
                .map(InstalledCommunes.Named::code)
                .toList();
        var shown = CommuneScope.of(communes)
                .run(() -> demonstration.get(ShowValues.class).yearlyByCommune(ASKED_ON));
        var softly = new SoftAssertions();
        long compared = communes.stream()
                .mapToLong(commune -> compare(softly, commune, shown.getOrDefault(commune, Map.of())))
                .sum();
        softly.assertAll();
        assertThat(communes).hasSize(many);
        assertThat(compared).isGreaterThan(60L * many);
    }

    /** How many figures there were to compare; what is none is one of the honest states. */
    private long compare(SoftAssertions softly, CommuneCode commune, Map<String, YearlyValues> shown) {
        long compared = 0;
        for (var indicator : CountedFromRecords.indicators()) {
            var years = shown.getOrDefault(indicator, YearlyValues.NONE).byYear();
            for (int year = DemonstrationDay.FIRST_YEAR; year < ASKED_ON.getYear(); year++) {
                var value = years.get(year);
                if (value != null && value.cell() instanceof Cell.Known(var amount)) {
                    int asked = year;
                    var counted = CommuneScope.of(commune)
                            .run(() -> demonstration
                                    .get(TransactionTemplate.class)
                                    .execute(status -> new CountedFromRecords(demonstration.get(JdbcClient.class))
                                            .answer(indicator, commune, asked)));
                    softly.assertThat(amount)
                            .as("%s of %s in %d", indicator, commune, year)
                            .isCloseTo(counted, within(LAST_DIGITS));
                    compared++;
                } else if (value != null) {
                    softly.assertThat(value.cell())
                            .as("%s of %s in %d", indicator, commune, year)
                            .isInstanceOfAny(Cell.NoData.class, Cell.NotEnough.class, Cell.NotApplicable.class);
                }
            }
        }
        return compared;
    }
}
