package vn.lotrinh.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.Answer;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.ItemResult;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.web.AssessmentPage.Link;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.kernel.VietnameseFormat;

/** How an item and what was said about it are told. */
@Component
class ItemWords {

    private final FindFile files;

    ItemWords(FindFile files) {
        this.files = files;
    }

    static String points(BigDecimal given, BigDecimal most) {
        return VietnameseFormat.number(given) + "/" + VietnameseFormat.number(most) + " điểm";
    }

    String requires(Assessment assessment, ItemResult result) {
        var requirement = result.requirement();
        return requirement == null
                ? SetWords.requires(assessment.version().set(), result.item(), null)
                : requirement.inWords()
                        + (requirement.year() == null ? "" : " (mức của năm " + requirement.year() + ")");
    }

    /** Why a computed item is not assessed, and what to do; empty where it is, and where a person judges. */
    String unassessed(Assessment assessment, ItemResult result) {
        var figure = result.figure();
        if (!result.item().computed() || result.state() != ItemState.NOT_ASSESSED) {
            return "";
        }
        if (figure == null) {
            return "Xã chưa dùng chỉ số mà mục này tính theo.";
        }
        if (!figure.known()) {
            return "Có số " + figure.value().period().inWords() + " của chỉ số “"
                    + figure.definition().name() + "” thì mới có kết quả.";
        }
        if (result.item().requiresByYear()) {
            return "Bộ không ghi mức của năm " + figure.year() + ".";
        }
        return assessment.version().set().groups().isEmpty()
                ? "Bộ chưa có mức phải đạt."
                : "Chưa ghi xã thuộc nhóm nào nên chưa biết mức phải đạt.";
    }

    /** Where the figure is entered that an item waits for; absent where there is one, and for who enters none. */
    static @Nullable Link entry(ItemResult result, SignedIn by) {
        var figure = result.figure();
        return figure == null || figure.known() || !by.holds(Role.OFFICER)
                ? null
                : new Link(
                        "Nhập số " + figure.value().period().inWords(),
                        "/so-lieu/" + figure.definition().code() + "?nam=" + figure.year());
    }

    /** What it is computed from; absent where a person judges. */
    @Nullable
    Link figure(AskedAssessment.Version shown, Assessment assessment, ItemResult result) {
        var figure = result.figure();
        if (!result.item().computed() || assessment.notMeant() != null) {
            return null;
        }
        return figure == null
                ? new Link("Chưa có số liệu", "")
                : new Link(
                        figure.inWords(),
                        Addresses.of(
                                shown,
                                Addresses.item(assessment.version(), assessment.subject(), result.item())
                                        + "/nguon-goc"));
    }

    List<Link> evidence(Answer answer) {
        return answer.evidence().stream()
                .flatMap(digest -> files.find(digest).stream())
                .map(file -> new Link(file.name(), file.address()))
                .toList();
    }
}
