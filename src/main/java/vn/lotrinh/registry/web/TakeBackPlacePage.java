package vn.lotrinh.registry.web;

import vn.lotrinh.web.Form;

/**
 * Asks from which day on a village has no place any more, and why.
 *
 * @param village its name
 * @param back where its place is told
 * @param present which place holds today, in a sentence
 */
public record TakeBackPlacePage(String village, String back, String present, Form form) {

    public String title() {
        return "Bỏ vị trí";
    }
}
