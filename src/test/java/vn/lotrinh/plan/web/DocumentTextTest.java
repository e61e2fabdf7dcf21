package vn.lotrinh.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.plan.PlanSection;
import vn.lotrinh.plan.web.DocumentText.Marked;
import vn.lotrinh.plan.web.ReviewPage.Piece;
import vn.lotrinh.plan.web.ReviewPage.Tag;

class DocumentTextTest {

    private static final String WORDS = "I. MỤC TIÊU\n\nTrồng 100 ha rừng; 𝒙 che phủ 74%.\nHết.";

    private final DocumentText text =
            new DocumentText(WORDS, List.of(new PlanSection(0, "I", "MỤC TIÊU", new TextSpan(0, 52))));

    private static TextSpan place(String words) {
        int start = WORDS.codePointCount(0, WORDS.indexOf(words));
        return new TextSpan(start, start + words.codePointCount(0, words.length()));
    }

    private static Marked marked(String words, String css, String code) {
        return new Marked(place(words), css, "cho-" + code, "#" + code, new Tag(code, "#" + code));
    }

    @Test
    void linesAreCountedWithoutThoseThatAreBlank() {
        assertThat(text.lineOf(place("Trồng"))).isEqualTo(2);
        assertThat(text.lineOf(place("Hết"))).isEqualTo(3);
        assertThat(text.words(text.line(3))).isEqualTo("Hết.");
        assertThat(text.line(4)).isNull();
    }

    @Test
    void aHeadingStandsAtItsDepth() {
        assertThat(text.marked(List.of())).extracting(line -> line.depth()).containsExactly(0, -1, -1);
    }

    @Test
    void wordsAreMarkedTaggedBehindAndNeverLost() {
        var line = text.marked(List.of(marked("Trồng 100 ha rừng", "open", "T1"), marked("𝒙 che phủ 74%", "", "T2")))
                .get(1);
        assertThat(line.pieces())
                .extracting(Piece::text)
                .containsExactly("Trồng 100 ha rừng", "; ", "𝒙 che phủ 74%", ".");
        assertThat(line.pieces()).extracting(Piece::css).containsExactly("open", null, "", null);
        assertThat(line.pieces().get(2).tags()).containsExactly(new Tag("T2", "#T2"));
    }

    @Test
    void ofTwoMarksOverTheSameWordsTheFirstShowsAndBothAreTagged() {
        var line = text.marked(List.of(marked("100 ha", "here", "T2"), marked("100 ha", "open", "T1")))
                .get(1);
        var piece = line.pieces().get(1);
        assertThat(piece.css()).isEqualTo("here");
        assertThat(piece.ids()).containsExactly("cho-T2", "cho-T1");
        assertThat(piece.tags()).extracting(Tag::label).containsExactly("T2", "T1");
    }
}
