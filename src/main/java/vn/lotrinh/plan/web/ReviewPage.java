package vn.lotrinh.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Svg;

/**
 * A draft beside its text: the document left, what is wrong in the middle, the targets right, one of them open as a form.
 *
 * @param title such as "Rà soát: Kế hoạch ..."
 * @param standing such as "Bản thảo" or "Đang có hiệu lực"
 * @param document where the document is downloaded; absent for a plan of the pack
 * @param mayChange whether who asks may change something; false also for what is no draft any more
 * @param withoutBaseline how many targets that are measured have no baseline yet
 * @param fault what went wrong with the last act, in a sentence
 * @param swapped whether only this piece takes its place, so that the shell's message must stand in it
 */
public record ReviewPage(
        UUID plan,
        String title,
        String standing,
        @Nullable String document,
        Progress progress,
        List<Jump> parts,
        List<Line> lines,
        List<FindingRow> findings,
        int openFindings,
        List<Card> cards,
        Signing signing,
        boolean mayChange,
        long withoutBaseline,
        @Nullable String fault,
        boolean swapped) {

    public ReviewPage {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        cards = List.copyOf(cards);
    }

    /** The address of this review. */
    public String address() {
        return "/ke-hoach/ban/" + plan + "/ra-soat";
    }

    /** How far the review is, with a dot for every target. */
    public record Progress(int confirmed, int total, List<Dot> dots) {
        public Progress {
            dots = List.copyOf(dots);
        }
    }

    /** @param css empty while it waits, else done, here, wrong */
    public record Dot(String code, String number, String css, String href, String title) {}

    /** A part of the document to jump to. */
    public record Jump(String title, String href) {}

    /** @param depth of the heading that this line is; -1 for a line of text */
    public record Line(int number, int depth, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        public String id() {
            return "dong-" + number;
        }

        public boolean heading() {
            return depth >= 0 && depth <= 1;
        }
    }

    /**
     * Words that look alike.
     *
     * @param css absent for words that nothing marks
     * @param ids places that begin here and are linked to
     * @param tags links to what these words are read as
     */
    public record Piece(
            String text,
            @Nullable String css,
            List<String> ids,
            @Nullable String href,
            List<Tag> tags) {
        public Piece {
            ids = List.copyOf(ids);
            tags = List.copyOf(tags);
        }
    }

    public record Tag(String label, String href) {}

    /**
     * Something wrong in the text.
     *
     * @param css empty for an error, else unclear or settled
     * @param settled how it was settled, with the reason; absent while it is open
     * @param fault what is wrong with what was typed about it
     */
    public record FindingRow(
            String id,
            String css,
            String title,
            String place,
            String placeHref,
            String message,
            @Nullable String settled,
            int version,
            @Nullable String fault) {

        public String anchor() {
            return "diem-" + id;
        }
    }

    /**
     * A target.
     *
     * @param reading the goal in words
     * @param css empty, settled or dropped
     * @param open the form, for the one that is open
     */
    public record Card(
            String code,
            String name,
            String reading,
            String state,
            String css,
            String href,
            @Nullable OpenCard open) {}

    /**
     * The target that is open.
     *
     * @param place such as "dòng 36"; absent without a place in the text
     * @param quote the plan's own words
     * @param next the target behind it, with which it can be joined
     * @param reason why it was dropped
     * @param dropFault what is wrong with the reason typed
     */
    public record OpenCard(
            String id,
            int version,
            @Nullable String place,
            @Nullable String placeHref,
            @Nullable String quote,
            List<GoalField> fields,
            List<GoalField> milestones,
            String milestoneUnit,
            @Nullable Svg drawing,
            @Nullable Next next,
            @Nullable String reason,
            @Nullable String dropFault) {
        public OpenCard {
            fields = List.copyOf(fields);
            milestones = List.copyOf(milestones);
        }

        public boolean dropped() {
            return reason != null;
        }
    }

    public record Next(String id, int version, String code) {}

    /**
     * What stands between the draft and its being in force.
     *
     * @param leader whether who asks may put it in force
     * @param version of the plan that is looked at
     * @param lacks what targets lack
     * @param proposals what the act confirms besides, because the plan does not state it
     */
    public record Signing(boolean leader, int version, List<Note> lacks, List<Note> proposals) {
        public Signing {
            lacks = List.copyOf(lacks);
            proposals = List.copyOf(proposals);
        }

        public boolean ready() {
            return lacks.isEmpty();
        }
    }

    /** Something about one target. */
    public record Note(String code, String href, String words) {}
}
