package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PublishOfficialFigures;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.indicator.Submission;
import vn.lotrinh.indicator.SubmitFigures;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** Figures of one indicator in one commune, entered through the use cases. */
public final class GivenFigures {

    private final World world;
    private final CommuneCode commune;
    private final IndicatorDefinition definition;

    private GivenFigures(World world, CommuneCode commune, IndicatorDefinition definition) {
        this.world = world;
        this.commune = commune;
        this.definition = definition;
    }

    /** Makes the indicator one of the commune's. */
    public static GivenFigures of(World world, CommuneCode commune, Measured measured) {
        Actor by = World.TEST;
        world.in(commune, () -> {
            world.get(InstallIndicators.class).handle(List.of(measured.definition()), by);
            return true;
        });
        return new GivenFigures(world, commune, measured.definition());
    }

    public IndicatorDefinition definition() {
        return definition;
    }

    public FigureKey key(String place, String period) {
        return new FigureKey(definition.code(), Place.of(place), Period.parse(period));
    }

    /** An entry into an empty cell: official and with a source. */
    public FigureEntry entry(String place, String period, String amount) {
        return entry(place, period, amount, null, 0);
    }

    public FigureEntry entry(String place, String period, String amount, @Nullable String denominator, int seen) {
        return new FigureEntry(
                key(place, period),
                new BigDecimal(amount),
                denominator == null ? null : new BigDecimal(denominator),
                Grade.OFFICIAL,
                "Biên bản mẫu 14/BB",
                null,
                null,
                seen);
    }

    public ReportFigures.Outcome report(SignedIn by, FigureEntry... entries) {
        return world.in(
                commune, () -> world.get(ReportFigures.class).handle(new ReportFigures.Command(by, List.of(entries))));
    }

    public SubmitFigures.Outcome submit(SignedIn by, String village, String period, Submission.Kind kind) {
        return world.in(
                commune,
                () -> world.get(SubmitFigures.class)
                        .handle(new SubmitFigures.Command(by, definition.code(), village, Period.parse(period), kind)));
    }

    /** Made known by the rangers, without the way through a sheet. */
    public PublishOfficialFigures.Outcome issue(SignedIn by, String number, String issuedOn, FigureEntry... entries) {
        var document = new PublishOfficialFigures.Named(
                "Hạt Kiểm lâm", number, LocalDate.parse(issuedOn), world.aFile(commune, "Văn bản " + number));
        return world.in(
                commune,
                () -> world.get(PublishOfficialFigures.class)
                        .handle(new PublishOfficialFigures.Command(by, document, List.of(entries))));
    }
}
