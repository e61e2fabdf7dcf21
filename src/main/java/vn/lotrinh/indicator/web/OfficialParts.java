package vn.lotrinh.indicator.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.OfficialFigure;
import vn.lotrinh.indicator.PlaceNames;

/** How official figures stand on the pages, with the commune's own beside them. */
final class OfficialParts {

    private static final Set<Role> READERS = EnumSet.of(Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT);

    private OfficialParts() {}

    /** Absent where the value is the commune's own. */
    static DerivationPart.@Nullable Official of(Derivation derivation, PlaceNames places, SignedIn by) {
        var definition = derivation.definition();
        var official = derivation.value().official();
        return official == null
                ? null
                : new DerivationPart.Official(
                        official.figures().stream()
                                .map(figure -> row(figure, definition, places, by))
                                .toList(),
                        Words.quantity(official.own(), definition),
                        official.difference(derivation.value().cell())
                                .map(difference -> Words.signed(difference, definition))
                                .orElse(""),
                        bare(definition, derivation));
    }

    private static @Nullable String bare(IndicatorDefinition definition, Derivation derivation) {
        return definition.ratio() != null && derivation.value().denominator() == null
                ? "Cơ quan ban hành chỉ công bố tỷ lệ, không có tử số và mẫu số, nên số này không cộng được với nơi khác."
                : null;
    }

    /** The sheet may hold more than this figure: only who may open the page of the document may open it. */
    static DerivationPart.OfficialRow row(
            OfficialFigure figure, IndicatorDefinition definition, PlaceNames places, SignedIn by) {
        return new DerivationPart.OfficialRow(
                places.get(figure.key().place()),
                figure.key().period().inWords(),
                Words.amounts(figure.amount(), figure.denominator(), definition),
                figure.grade().title(),
                figure.document().inWords(),
                READERS.stream().anyMatch(by::holds)
                        ? "/tep/" + figure.document().file()
                        : null,
                Words.state(figure));
    }
}
