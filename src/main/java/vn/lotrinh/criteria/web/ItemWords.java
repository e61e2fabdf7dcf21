package vn.lotrinh.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.criteria.Answer;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.ItemResult;
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
                : requirement.inWords();
    }

    /** What it is computed from; absent where a person judges. */
    @Nullable
    Link figure(AskedAssessment.Version shown, Assessment assessment, ItemResult result) {
        var figure = result.figure();
        if (!result.item().computed()) {
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
