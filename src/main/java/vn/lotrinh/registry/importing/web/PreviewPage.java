package vn.lotrinh.registry.importing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.importing.SheetImport;

/**
 * What would be written, and what became of it.
 *
 * @param state in words
 * @param job address of the job at work; absent while a person has to answer
 * @param open whether it may be confirmed
 * @param ended whether nothing can be done any more
 * @param counts what the file holds
 */
public record PreviewPage(
        String register,
        String registerAddress,
        String address,
        String file,
        String state,
        @Nullable String job,
        boolean open,
        boolean ended,
        List<Count> counts,
        SheetImport.@Nullable Preview preview,
        @Nullable String fault) {

    public PreviewPage {
        counts = List.copyOf(counts);
    }

    public String title() {
        return "Xem trước khi ghi";
    }

    public record Count(String number, String words) {}

    /** What more there is than the page shows, in a sentence; empty when it shows all. */
    public String more(int all, int shown) {
        return all > shown ? "Còn " + (all - shown) + " mục nữa, không hiện ở đây." : "";
    }
}
