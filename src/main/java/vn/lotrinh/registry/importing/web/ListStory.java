package vn.lotrinh.registry.importing.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.importing.DecideList;
import vn.lotrinh.registry.importing.ImportState;
import vn.lotrinh.registry.importing.SheetImport;

/** Tells who sent a list to be approved and what was decided of it. */
@Component
class ListStory {

    private final NameActors nameActors;
    private final Clock clock;

    ListStory(NameActors nameActors, Clock clock) {
        this.nameActors = nameActors;
        this.clock = clock;
    }

    /**
     * In sentences; empty where nobody has to approve it, or before.
     *
     * @param own whether who reads it sent the list
     * @param decides whether it waits for who reads it
     */
    List<String> tell(SheetImport sheet, boolean own, boolean decides) {
        var sentences = new ArrayList<String>();
        if (sheet.proposedAt() != null) {
            sentences.add(sent(sheet, own, sheet.proposedAt()));
        }
        if (sheet.verdict() != null) {
            sentences.add(decided(sheet.verdict(), own && sheet.state() == ImportState.CHECKED));
        }
        if (!own) {
            stands(sheet.state(), decides).ifPresent(sentences::add);
        }
        return sentences;
    }

    private String sent(SheetImport sheet, boolean own, Instant at) {
        String when = VietnameseFormat.moment(at, clock.getZone());
        if (!own) {
            return nameActors.handle(List.of(sheet.madeBy())).of(sheet.madeBy()) + " gửi duyệt lúc " + when + ".";
        }
        return sheet.state() == ImportState.PROPOSED
                ? "Bạn đã gửi duyệt lúc " + when
                        + "; chưa có gì được ghi. Khi người có quyền duyệt xong, cả danh sách được ghi một lần."
                : "Bạn đã gửi duyệt lúc " + when + ".";
    }

    /** For who may approve it: how it stands with a list that does not wait. */
    private static Optional<String> stands(ImportState state, boolean decides) {
        return switch (state) {
            case PROPOSED -> decides ? Optional.empty() : Optional.of(DecideList.OF_OWN_KEY);
            case DONE -> Optional.empty();
            case WRITING ->
                Optional.of("Danh sách đang được ghi; mở lại trang này sau ít phút để thấy đã ghi xong chưa.");
            case MATCHING, CHECKING, CHECKED ->
                Optional.of("Người gửi đang xem lại danh sách; khi gửi duyệt lại, danh sách hiện ở trang Chờ duyệt.");
            case CANCELLED -> Optional.of("Người gửi đã hủy danh sách; không có gì được ghi.");
        };
    }

    /** @param back whether whoever sent it has to do something again */
    private static String decided(SheetImport.Verdict verdict, boolean back) {
        if (verdict.reason() != null) {
            return verdict.person() + " trả lại: “" + verdict.reason() + "”."
                    + (back ? " Hãy sửa tệp rồi tải lên lại, hoặc gửi duyệt lại." : "");
        }
        return verdict.person()
                + (back
                        ? " đã duyệt nhưng chưa ghi được, vì sao thì ở trang Các công việc của tôi; hãy xem lại bản xem trước rồi gửi duyệt lại."
                        : " đã duyệt.");
    }
}
