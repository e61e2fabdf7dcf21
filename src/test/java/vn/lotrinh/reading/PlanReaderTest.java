package vn.lotrinh.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.reading.PlanDraft.ReportingPeriod.HALF_YEAR;
import static vn.lotrinh.reading.PlanDraft.ReportingPeriod.QUARTER;
import static vn.lotrinh.reading.PlanDraft.ReportingPeriod.YEAR;

import java.text.Normalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.PlanDraft.DraftAssignment.Part;
import vn.lotrinh.reading.PlanDraft.Section;

class PlanReaderTest {

    @Nested
    class OfACleanPlan {

        final PlanDraft plan = Plans.read(Plans.CLEAN);

        @Test
        void titleIssuerAndTermAreRead() {
            assertThat(plan.title()).isEqualTo("KẾ HOẠCH Phát triển nông thôn xã Bản Mẫu giai đoạn 2026-2030");
            assertThat(plan.issuer()).isEqualTo("Ủy ban nhân dân xã");
            assertThat(plan.term()).isEqualTo(new Term(2026, 2030));
        }

        @Test
        void sectionsFormATree() {
            assertThat(plan.sections()).extracting(Section::number).containsExactly("I", "II", "III", "IV");
            assertThat(plan.sections().getFirst().children())
                    .extracting(Section::title)
                    .containsExactly("Mục đích", "Yêu cầu");
        }

        @Test
        void aSectionReachesToTheEndOfWhatStandsUnderIt() {
            var aims = plan.sections().get(1);
            assertThat(words(plan, aims.span())).startsWith("II. MỤC TIÊU").endsWith("điểm phần trăm/năm.");
        }

        @Test
        void targetsAreReadWithTheirSectionAndTheYearOfTheHeading() {
            assertThat(plan.targets()).extracting(DraftTarget::section).containsExactly("II", "II", "III.1");
            assertThat(plan.targets().getFirst().dueYear()).isEqualTo(2030);
        }

        @Test
        void everyTargetsSpanHoldsItsWords() {
            assertThat(plan.targets())
                    .allSatisfy(target -> assertThat(words(plan, target.span())).contains(target.text()));
        }

        @Test
        void whoDoesWhatIsRead() {
            assertThat(plan.assignments())
                    .extracting(DraftAssignment::agency, DraftAssignment::role)
                    .containsExactly(
                            tuple("Phòng Kinh tế", Part.LEAD),
                            tuple("Hội Nông dân xã", Part.COOPERATE),
                            tuple("Ủy ban Mặt trận Tổ quốc xã", Part.SUPERVISE));
        }

        @Test
        void reportingPeriodsAndRecipientsAreRead() {
            assertThat(plan.reportingPeriods()).containsExactly(QUARTER, HALF_YEAR, YEAR);
            assertThat(plan.recipients()).containsExactly("Thường trực Đảng ủy xã", "Các thôn", "Lưu: VT");
        }

        @Test
        void nothingIsFoundFaulty() {
            assertThat(plan.findings()).isEmpty();
        }
    }

    @Test
    void theSamePlanDecomposedReadsTheSame() {
        var decomposed = Normalizer.normalize(Plans.CLEAN, Normalizer.Form.NFD);
        assertThat(Plans.read(decomposed)).isEqualTo(Plans.read(Plans.CLEAN));
    }

    @Test
    void spansCountCodePointsAlsoBehindLettersOutsideTheBasicPlane() {
        var plan = Plans.readWith("- Cụ thể hóa", "- 𠀋 Cụ thể hóa");
        var target = plan.targets().getFirst();
        assertThat(words(plan, target.span())).contains("Thu nhập bình quân").endsWith("triệu đồng/người/năm");
    }

    @Test
    void numbersOfThePresentAreNoTargets() {
        var plan = Plans.readWith(
                "I. MỤC ĐÍCH, YÊU CẦU",
                "I. THỰC TRẠNG\n- Thu nhập bình quân đầu người đạt 41 triệu đồng.\nI. MỤC ĐÍCH, YÊU CẦU");
        assertThat(plan.targets()).hasSize(3);
    }

    private static String words(PlanDraft plan, TextSpan span) {
        String text = plan.text();
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
