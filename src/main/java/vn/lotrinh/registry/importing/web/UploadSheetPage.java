package vn.lotrinh.registry.importing.web;

import org.jspecify.annotations.Nullable;

/**
 * The form that takes a sheet in.
 *
 * @param asksForApproval whether somebody else approves the list before it is written
 * @param refusal why this person may load nothing into this register; then there is no form
 * @param fault what was wrong with the last try
 */
public record UploadSheetPage(
        String register,
        String address,
        boolean asksForApproval,
        @Nullable String refusal,
        @Nullable String fault) {

    public String title() {
        return "Nhập từ Excel";
    }
}
