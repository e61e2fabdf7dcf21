package vn.lotrinh.plan.web;

import org.jspecify.annotations.Nullable;

/** The form that takes a plan document in, with what was wrong with the last try. */
public record UploadPage(@Nullable String fault) {

    public String title() {
        return "Tải văn bản kế hoạch lên";
    }
}
