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
                Map.of(
                        "installed",
                        "cài đặt từ bộ cấu hình",
                        "added",
                        "thêm",
                        "formula-changed",
                        "sửa công thức",
                        "reading-confirmed",
                        "xác nhận cách hiểu",
                        "break-declared",
                        "ghi năm đứt chuỗi",
                        "break-taken-back",
                        "bỏ năm đứt chuỗi"));
    }

    @Bean
    SubjectWords wordsOfFigures() {
        return new SubjectWords(
                "indicator.figure", "Số liệu", Map.of("reported", "nhập", "corrected", "sửa", "removed", "xóa"));
    }

    @Bean
    SubjectWords wordsOfOfficialDocuments() {
        return new SubjectWords(
                "indicator.official_document",
                "Văn bản công bố số liệu",
                Map.of("published", "nhập", "withdrawn", "rút"));
    }

    @Bean
    SubjectWords wordsOfOfficialFigures() {
        return new SubjectWords(
                "indicator.official_figure", "Số liệu chính thức", Map.of("published", "nhập", "withdrawn", "rút"));
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
