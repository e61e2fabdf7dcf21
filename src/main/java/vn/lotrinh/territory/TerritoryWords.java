package vn.lotrinh.territory;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class TerritoryWords {

    @Bean
    SubjectWords wordsOfTerritory() {
        return new SubjectWords("territory", "Địa bàn", Map.of("installed", "ghi theo bộ cấu hình"));
    }

    @Bean
    SubjectWords wordsOfVillages() {
        return new SubjectWords(
                "territory.village",
                "Thôn",
                Map.of(
                        "merged",
                        "sáp nhập",
                        "split",
                        "tách từ thôn khác",
                        "placed",
                        "ghi vị trí",
                        "unplaced",
                        "bỏ vị trí"));
    }
}
