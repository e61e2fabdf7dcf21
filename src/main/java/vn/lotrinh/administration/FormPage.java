package vn.lotrinh.administration;

import vn.lotrinh.web.Form;

/**
 * A page with one form.
 *
 * @param section where it belongs
 * @param lead what sending the form brings about
 */
public record FormPage(Section section, String title, String lead, Form form) {

    static final String TEMPLATE = "administration/formPage";
}
