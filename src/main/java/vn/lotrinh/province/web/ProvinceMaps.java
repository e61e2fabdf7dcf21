package vn.lotrinh.province.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ShowOutline;
import vn.lotrinh.web.drawing.ProvinceMap;

/** The map of the communes in scope, laid out anew only when the outlines are others than the last time. <i>Bản đồ các xã</i>. */
@Component
class ProvinceMaps {

    private final ShowOutline outlines;
    private final AtomicReference<@Nullable LaidOut> last = new AtomicReference<>();

    ProvinceMaps(ShowOutline outlines) {
        this.outlines = outlines;
    }

    private record LaidOut(Map<String, String> outlines, ProvinceMap map) {}

    /** Empty where no commune's pack has an outline. */
    Optional<ProvinceMap> find() {
        var now = new LinkedHashMap<String, String>();
        outlines.of(CommuneScope.list()).forEach((commune, geoJson) -> now.put(commune.code(), geoJson));
        return now.isEmpty() ? Optional.empty() : Optional.of(laidOut(now).map());
    }

    private LaidOut laidOut(Map<String, String> now) {
        var before = last.get();
        if (before != null && before.outlines().equals(now)) {
            return before;
        }
        var fresh = new LaidOut(now, ProvinceMap.of(now));
        last.set(fresh);
        return fresh;
    }
}
