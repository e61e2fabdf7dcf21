package vn.lotrinh.registry.web;

import java.util.List;

/**
 * Somebody changed the record meanwhile: mine beside theirs.
 *
 * @param who changed it and when
 * @param action where mine is sent to stand over theirs
 * @param keep where theirs is
 */
public record ConflictPage(
        String title,
        String register,
        String registerHref,
        String who,
        List<Row> rows,
        String action,
        List<RecordFormPage.Hidden> hidden,
        String keep) {

    /** One field. */
    public record Row(String name, String mine, String theirs, boolean differs) {}
}
