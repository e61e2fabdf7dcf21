package vn.lotrinh.registry.importing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.importing.SheetPreview;

/**
 * What would be written, and what became of it.
 *
 * @param state in words
 * @param story who sent it and who decided what, in sentences; empty where nobody has to approve it
 * @param job address of the job at work; absent while a person has to answer, and for who did not send the file
 * @param open whether its sender may confirm it
 * @param may what else may be done
 * @param counts what the file holds
 * @param twins rows that seem to be there already, and what was chosen for each
 * @param tallies what the rows say, field by field
 */
public record PreviewPage(
        String register,
        String registerAddress,
        String address,
        String file,
        String state,
        List<String> story,
        @Nullable String job,
        boolean open,
        May may,
        List<Count> counts,
        List<TwinRow> twins,
        List<TallyRow> tallies,
        @Nullable SheetPreview preview,
        @Nullable String fault) {

    public PreviewPage {
        story = List.copyOf(story);
        counts = List.copyOf(counts);
        twins = List.copyOf(twins);
        tallies = List.copyOf(tallies);
    }

    /**
     * What whoever looks may do.
     *
     * @param cancel whether it can be called off
     * @param propose whether confirming it only has it wait for approval
     * @param seen since when the list waits that may be approved or sent back; absent where it may not
     * @param read whether to download the file
     */
    public record May(
            boolean cancel, boolean propose, @Nullable String seen, boolean read) {}

    public String title() {
        if (open) {
            return "Xem trước khi ghi";
        }
        return may.seen() != null ? "Duyệt danh sách" : may.propose() ? "Danh sách đã gửi" : "Tệp đã gửi";
    }

    public record Count(String number, String words) {}

    public record TwinRow(int line, String says, String record, String changes, String chosen) {}

    /** @param answers such as "Hộ nghèo: 380 · Hộ cận nghèo: 210" */
    public record TallyRow(String field, String answers) {}

    /** What more there is than the page shows, in a sentence; empty when it shows all. */
    public String more(int all, int shown) {
        return all > shown ? "Còn " + (all - shown) + " mục nữa, không hiện ở đây." : "";
    }
}
