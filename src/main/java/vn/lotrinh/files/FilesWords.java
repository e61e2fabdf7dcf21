package vn.lotrinh.files;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.trail.SubjectWords;

/** How people read what this module tells the trail. */
@Configuration(proxyBeanMethods = false)
class FilesWords {

    @Bean
    SubjectWords wordsOfFile() {
        return new SubjectWords("files.document", "Tệp", Map.of("kept", "lưu", "forgotten", "bỏ"));
    }
}
