package vn.lotrinh.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlanReaderProperties {

    private static final List<String> PIECES = List.of(
            "I. ",
            "II. MỤC TIÊU",
            "1. ",
            "1.1. ",
            "a) ",
            "Điều 3. ",
            "Phần thứ hai",
            "- ",
            "\n",
            "\n\n",
            "; ",
            ", ",
            ". ",
            "(",
            ")",
            "tỷ lệ hộ nghèo ",
            "đạt ",
            "giảm ",
            "từ ",
            "lên ",
            "còn dưới ",
            "5%",
            "1,5%/năm",
            "100 ha",
            "12/15 thôn",
            "3 - 5%",
            "năm 2025 ",
            "đến năm 2030 ",
            "2026-2030",
            "2025-2023",
            "31/02/2026",
            "gấp đôi ",
            "trong đó ",
            "không còn hộ nghèo",
            "Nơi nhận:",
            "phối hợp với Sở Y tế ",
            "UBND xã chủ trì ",
            "cơ cấu ",
            "**",
            "\t",
            "1.234,5 triệu đồng",
            "ít nhất một mô hình",
            "\uD840\uDC0B",
            "e\u0301");

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> "KẾ HOẠCH\n" + String.join("", pieces));
    }

    @Property(tries = 400)
    void whateverIsWrittenIsReadAndEverythingFoundHasItsPlaceInTheText(@ForAll("documents") String document) {
        var plan = Plans.read(document);
        int length = plan.text().codePointCount(0, plan.text().length());
        assertThat(plan.targets())
                .allSatisfy(target -> assertThat(target.span().end()).isLessThanOrEqualTo(length));
        assertThat(plan.findings()).allSatisfy(finding -> {
            assertThat(finding.span().end()).isLessThanOrEqualTo(length);
            assertThat(finding.message()).endsWith(".").doesNotContain("\n");
        });
        assertThat(plan.sections())
                .allSatisfy(section -> assertThat(section.span().end()).isLessThanOrEqualTo(length));
    }

    @Test
    void aLineThatWasMadeToKeepAReaderBusyDoesNot() {
        for (String piece : List.of("từ 5% ", "(1 ha ", "a".repeat(20), "1.000.", "cơ cấu 5% ", "không còn ")) {
            String document = "KẾ HOẠCH\nI. MỤC TIÊU\n- " + piece.repeat(200_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Plans.read(document));
            String shorter = "KẾ HOẠCH\nI. MỤC TIÊU\n- " + piece.repeat(19_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Plans.read(shorter));
        }
    }
}
