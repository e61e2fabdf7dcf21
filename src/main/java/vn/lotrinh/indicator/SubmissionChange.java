package vn.lotrinh.indicator;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of a village's word. */
final class SubmissionChange {

    private SubmissionChange() {}

    static Change submitted(CommuneCode commune, Actor by, Submission submission) {
        return of(commune, by, "submitted", submission);
    }

    static Change withdrawn(CommuneCode commune, Actor by, Submission submission) {
        return of(commune, by, "withdrawn", submission);
    }

    private static Change of(CommuneCode commune, Actor by, String action, Submission submission) {
        var key = new FigureKey(submission.indicator(), new Place.Village(submission.village()), submission.period());
        return Change.of(commune, by, action, "indicator.submission", key, 1).with("kind", submission.kind());
    }
}
