package vn.lotrinh.indicator;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class IndicatorWords {

    @Bean
    SubjectWords wordsOfFigure() {
        return new SubjectWords(
                "indicator.figure",
                "Số liệu",
                Map.of("reported", "báo cáo", "corrected", "sửa", "removed", "bỏ"));
    }

    @Bean
    SubjectWords wordsOfSubmission() {
        return new SubjectWords(
                "indicator.submission", "Báo cáo của thôn", Map.of("submitted", "nộp", "withdrawn", "rút lại"));
    }

    @Bean
    SubjectWords wordsOfIndicator() {
        return new SubjectWords(
                "indicator.indicator", "Chỉ số", Map.of("installed", "ghi theo bộ cấu hình", "added", "thêm"));
    }

    @Bean
    SubjectWords wordsOfCompletenessRule() {
        return new SubjectWords(
                "indicator.completeness_rule",
                "Quy định bao nhiêu thôn là đủ",
                Map.of("installed", "ghi theo bộ cấu hình"));
    }
}
