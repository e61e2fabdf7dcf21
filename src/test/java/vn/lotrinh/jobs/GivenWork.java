package vn.lotrinh.jobs;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Work that ends as its subject says. */
@Component
class GivenWork implements LongWork {

    static final String KIND = "test";

    final Set<UUID> givenUp = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ending run(Job job, Progress progress) {
        progress.at(1, 2, "Đang thử");
        return switch (job.subject()) {
            case "done" -> new Ending.Done("Đã thử xong.", "/ket-qua");
            case "refused" -> new Ending.Refused("Tệp trống.");
            default -> throw new IllegalStateException("This work breaks");
        };
    }

    @Override
    public void gaveUp(Job job) {
        givenUp.add(job.id());
    }
}
