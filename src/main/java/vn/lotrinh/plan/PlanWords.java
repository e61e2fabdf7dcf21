package vn.lotrinh.plan;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class PlanWords {

    @Bean
    SubjectWords wordsOfPlan() {
        return new SubjectWords(
                "plan.plan",
                "Kế hoạch",
                Map.of(
                        "drafted",
                        "đọc thành dự thảo",
                        "put-in-force",
                        "đưa vào thực hiện",
                        "superseded",
                        "thay bằng bản mới"));
    }

    @Bean
    SubjectWords wordsOfTarget() {
        return new SubjectWords(
                "plan.target",
                "Chỉ tiêu",
                Map.of(
                        "added", "thêm",
                        "confirmed", "xác nhận",
                        "corrected", "sửa",
                        "joined", "gộp",
                        "split", "tách",
                        "dropped", "bỏ",
                        "taken-back", "lấy lại",
                        "proposals-confirmed", "xác nhận các đề xuất"));
    }

    @Bean
    SubjectWords wordsOfFinding() {
        return new SubjectWords("plan.finding", "Điểm cần xem lại", Map.of("settled", "giải quyết"));
    }

    @Bean
    SubjectWords wordsOfThresholds() {
        return new SubjectWords("plan.thresholds", "Ngưỡng đánh giá", Map.of("installed", "cài đặt"));
    }
}
