package vn.lotrinh.security;

import java.util.List;
import java.util.Map;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Puts things into a commune that nobody elsewhere may ever read. A module that keeps something new adds a planter of its own to
 * {@link Planted#PLANTERS}.
 */
@FunctionalInterface
interface Planter {

    /**
     * @param marker a word that stands in every text that is planted, and nowhere else
     * @return ids and codes of what was planted, by the names of the path variables that stand for them
     */
    Map<String, List<String>> plant(World given, CommuneCode commune, String marker);
}
