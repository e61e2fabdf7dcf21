package vn.lotrinh.indicator;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what the trail says of indicators and figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorWords {

    @Bean
    SubjectWords wordsOfIndicators() {
        return new SubjectWords(
                "indicator.indicator",
                "Chỉ số",
                Map.of("installed", "cài đặt từ bộ cấu hình", "added", "thêm", "formula-changed", "sửa công thức"));
    }

    @Bean
    SubjectWords wordsOfFigures() {
        return new SubjectWords(
                "indicator.figure", "Số liệu", Map.of("reported", "nhập", "corrected", "sửa", "removed", "xóa"));
    }

    @Bean
    SubjectWords wordsOfSubmissions() {
        return new SubjectWords(
                "indicator.submission", "Nộp số liệu", Map.of("submitted", "nộp", "withdrawn", "rút lại"));
    }

    @Bean
    SubjectWords wordsOfClosings() {
        return new SubjectWords("indicator.closing", "Chốt số liệu", Map.of("closed", "chốt", "reopened", "mở lại"));
    }

    @Bean
    SubjectWords wordsOfTheCompletenessRule() {
        return new SubjectWords(
                "indicator.completeness_rule", "Ngưỡng đủ số liệu", Map.of("installed", "cài đặt từ bộ cấu hình"));
    }
}
