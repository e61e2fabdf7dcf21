package vn.lotrinh.registry.web;

import vn.lotrinh.web.Form;

/**
 * Asks why a record is taken out.
 *
 * @param what which record
 * @param note what taking it out does
 * @param version that was seen
 */
public record DeleteRecordPage(
        String title,
        String what,
        String register,
        String registerHref,
        String back,
        String note,
        Form form,
        int version) {}
