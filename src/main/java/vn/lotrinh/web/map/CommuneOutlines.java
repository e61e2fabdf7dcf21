package vn.lotrinh.web.map;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.geography.Outline;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ShowOutline;

/** The outline of the commune at work to compare shapes with, read anew only when a pack has changed it: shapes are measured while somebody draws. */
@Component
class CommuneOutlines {

    private final ShowOutline outlines;
    private final Map<CommuneCode, Known> known = new ConcurrentHashMap<>();

    CommuneOutlines(ShowOutline outlines) {
        this.outlines = outlines;
    }

    private record Known(String text, Outline.Outcome outcome) {

        static Known of(String text, @Nullable Known before) {
            return before != null && before.text.equals(text) ? before : new Known(text, Outline.ofGeoJson(text));
        }
    }

    /** Empty for a commune whose pack has none. */
    Optional<Outline.Outcome> find() {
        return outlines.find()
                .map(text -> known.compute(CommuneScope.getOne(), (_, before) -> Known.of(text, before))
                        .outcome());
    }
}
