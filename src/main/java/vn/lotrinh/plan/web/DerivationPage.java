package vn.lotrinh.plan.web;

import vn.lotrinh.indicator.web.DerivationPart;

/**
 * Where one figure of a target comes from.
 *
 * @param heading whose figure and of when
 */
public record DerivationPage(String code, String name, String heading, DerivationPart part) {

    public String title() {
        return code + " " + name + ": số này từ đâu";
    }
}
