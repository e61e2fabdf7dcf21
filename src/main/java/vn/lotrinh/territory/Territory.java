package vn.lotrinh.territory;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.CommuneCode;

/**
 * A commune's places as its pack states them. <i>Địa bàn</i>.
 *
 * @param naturalArea official natural area in hectares; a dated fact, never measured from the outline
 * @param outline GeoJSON for display only
 */
public record Territory(
        Province province,
        CommuneCode commune,
        String name,
        BigDecimal naturalArea,
        String naturalAreaSource,
        @Nullable Path outline,
        List<Village> villages) {

    public Territory {
        villages = List.copyOf(villages);
    }

    /** <i>Tỉnh</i>, by its two digits. */
    public record Province(String code, String name) {}

    /**
     * <i>Thôn</i>.
     *
     * @param sample whether name and code only stand in for ones that are not known yet
     */
    public record Village(String code, String name, boolean sample) {}
}
