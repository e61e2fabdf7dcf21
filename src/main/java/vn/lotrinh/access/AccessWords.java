package vn.lotrinh.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class AccessWords {

    @Bean
    SubjectWords wordsOfPerson() {
        return new SubjectWords(
                "access.person",
                "Người dùng",
                Map.of(
                        "invited", "mời",
                        "chose-password", "chọn mật khẩu",
                        "sent-link", "cấp đường dẫn chọn mật khẩu",
                        "suspended", "tạm khóa",
                        "reinstated", "mở khóa"));
    }

    @Bean
    SubjectWords wordsOfHolding() {
        return new SubjectWords("access.holding", "Vai trò", Map.of("given", "giao", "ended", "thôi giao"));
    }

    @Bean
    SubjectWords wordsOfApiKey() {
        return new SubjectWords("access.api_key", "Khóa API", Map.of("made", "tạo", "revoked", "thu hồi"));
    }

    @Bean
    SubjectWords wordsOfAgency() {
        return new SubjectWords("access.agency", "Cơ quan, tổ chức", Map.of("installed", "ghi theo bộ cấu hình"));
    }
}
