package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an administrator brings a criteria set.
 *
 * @param fault why the file was not taken
 * @param findings what is wrong in it, line by line
 */
public record UploadSetPage(@Nullable String fault, List<Finding> findings) {

    static final UploadSetPage BLANK = new UploadSetPage(null, List.of());

    public UploadSetPage {
        findings = List.copyOf(findings);
    }

    /** @param line counted from 1; 0 for the file as a whole */
    public record Finding(int line, String sentence) {}

    public String title() {
        return "Tải bộ tiêu chí lên";
    }
}
