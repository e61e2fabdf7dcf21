package vn.lotrinh.criteria;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class CriteriaWords {

    @Bean
    SubjectWords wordsOfCriteriaSets() {
        return new SubjectWords(
                "criteria.criteria_set",
                "Bộ tiêu chí",
                Map.of(
                        "installed",
                        "cài đặt từ bộ cấu hình",
                        "mended",
                        "sửa lời",
                        "uploaded",
                        "tải lên",
                        "uploaded-again",
                        "tải lên thay bản chưa dùng"));
    }

    @Bean
    SubjectWords wordsOfAnswers() {
        return new SubjectWords(
                "criteria.answer",
                "Đánh giá tiêu chí",
                Map.of("assessed", "đánh giá", "assessed-again", "đánh giá lại"));
    }

    @Bean
    SubjectWords wordsOfPlannedYears() {
        return new SubjectWords("criteria.planned_year", "Năm dự kiến đạt", Map.of("planned", "ghi"));
    }

    @Bean
    SubjectWords wordsOfCommuneGroups() {
        return new SubjectWords("criteria.commune_group", "Nhóm của xã", Map.of("said", "ghi"));
    }
}
