package vn.lotrinh.criteria.web;

import vn.lotrinh.indicator.web.DerivationPart;

/**
 * Where the figure of a computed item comes from.
 *
 * @param indicator its name
 */
public record OriginPage(ItemPage item, String indicator, DerivationPart part) {

    public String title() {
        return item.code() + " " + indicator + ": số này từ đâu";
    }
}
