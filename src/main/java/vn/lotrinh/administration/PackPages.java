package vn.lotrinh.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackInForce;

/** The pack in force: its folders, their files, and what is wrong in them now. <i>Bộ cấu hình</i>. */
@Controller
class PackPages {

    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    private final PackInForce pack;
    private final Clock clock;

    PackPages(PackInForce pack, Clock clock) {
        this.pack = pack;
        this.clock = clock;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/bo-cau-hinh")
    ModelAndView show() {
        var folders = pack.folders().reversed();
        var page = new PackPage(
                IntStream.range(0, folders.size())
                        .mapToObj(n -> folder(folders.get(n), n == 0 ? "của xã" : "nền, bộ của xã đứng trên"))
                        .toList(),
                pack.check().stream().map(PackPages::finding).toList());
        return new ModelAndView("administration/packPage", Map.of("page", page));
    }

    private PackPage.Folder folder(Path folder, String words) {
        return new PackPage.Folder(Objects.toString(folder.getFileName(), ""), words, folder.toString(), files(folder));
    }

    private List<PackPage.File> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackPage.File file(Path folder, Path file) {
        try {
            return new PackPage.File(
                    folder.relativize(file).toString(),
                    kilobytes(Files.size(file)),
                    VietnameseFormat.moment(Files.getLastModifiedTime(file).toInstant(), clock.getZone()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kilobytes(long bytes) {
        return VietnameseFormat.number(BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.HALF_UP), 1) + " kB";
    }

    private static PackPage.Finding finding(PackFinding finding) {
        var line = finding.line() > 0 ? ", dòng " + finding.line() : "";
        return new PackPage.Finding(finding.pack() + "/" + finding.file() + line, finding.sentence());
    }
}
