package vn.lotrinh.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.check.Check;
import vn.lotrinh.reading.check.PlanAsRead;
import vn.lotrinh.reading.structure.Assignments;
import vn.lotrinh.reading.structure.Identity;
import vn.lotrinh.reading.structure.Line;
import vn.lotrinh.reading.structure.Outline;
import vn.lotrinh.reading.structure.Outline.Placed;
import vn.lotrinh.reading.structure.Reporting;
import vn.lotrinh.reading.structure.Topic;
import vn.lotrinh.reading.structure.Topics;
import vn.lotrinh.reading.target.Place;
import vn.lotrinh.reading.target.TargetSentences;
import vn.lotrinh.reading.target.TargetTables;

/**
 * Reads a plan document: structure, targets, who does what, what is wrong. <i>Đọc văn bản kế hoạch</i>. Works without a
 * database and without guessing: what it is not sure of it leaves to the person who reviews the draft.
 */
public final class PlanReader {

    private PlanReader() {}

    public static PlanDraft read(PlanText text) {
        Outline outline = Outline.of(text);
        Identity identity = Identity.of(outline);
        List<DraftTarget> targets = targets(outline, identity);
        List<DraftAssignment> assignments = Assignments.of(outline);
        return new PlanDraft(
                text.text(),
                identity.title(),
                identity.issuer(),
                identity.term(),
                outline.sections(),
                targets,
                assignments,
                Reporting.periods(outline),
                Reporting.recipients(outline),
                Check.all(new PlanAsRead(outline, identity, targets, assignments)));
    }

    /** The targets of a sentence that stands on its own. */
    public static List<DraftTarget> readSentence(String sentence) {
        return TargetSentences.read(VietnameseText.nfc(sentence), Place.ALONE);
    }

    private static List<DraftTarget> targets(Outline outline, Identity identity) {
        var found = new ArrayList<DraftTarget>();
        for (Placed placed : outline.lines()) {
            Topic topic = Topics.of(placed).orElse(null);
            boolean table = placed.line().isTable();
            boolean preamble = placed.part().marker() == null && topic == null && !table;
            boolean aims = placed.line().table() != null
                    && TargetTables.namesItsAims(placed.line().table(), identity.term());
            boolean other = topic == Topic.NOT_AIMS && !aims || topic == Topic.ORGANISATION && !table;
            if (preamble || other) {
                continue;
            }
            found.addAll(targetsOf(placed, place(placed, topic, identity)));
        }
        return found;
    }

    private static List<DraftTarget> targetsOf(Placed placed, Place place) {
        Line line = placed.line();
        if (line.table() != null) {
            return TargetTables.read(line.table(), place);
        }
        int from = line.text().codePointCount(0, placed.wordsFrom());
        return TargetSentences.read(placed.words(), place.at(line.span().start() + from));
    }

    private static Place place(Placed placed, @Nullable Topic topic, Identity identity) {
        return new Place(
                placed.part().path(),
                placed.line().span().start(),
                identity.term(),
                DueYear.above(placed),
                topic == Topic.AIMS ? Place.Setting.AIMS : Place.Setting.ANY);
    }
}
