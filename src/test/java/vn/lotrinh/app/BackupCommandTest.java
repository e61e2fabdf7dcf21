package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.lotrinh.demo.DemonstrationPassword;
import vn.lotrinh.given.Demonstration;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.given.Visitor;

/** The demonstration, saved while it runs, is put back somewhere else by the words that people type. */
class BackupCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> into(TestDatabase target) {
        var settings = new HashMap<>(target.settings());
        settings.put("lotrinh.demo", "on");
        settings.put("lotrinh.home", folder.resolve("nhà").toString());
        return settings;
    }

    private String backedUp() {
        var file = folder.resolve("xã.backup").toString();
        assertThat(new BackupCommand(out, out)
                        .run(List.of(file), Demonstration.running().settings()))
                .isZero();
        assertThat(said()).contains("Đã đọc lại và kiểm tra", "không mã hóa");
        return file;
    }

    @Test
    void figuresAndTrailHoldAndAccountsAreTheOldOnes() {
        var file = backedUp();
        try (var target = TestDatabase.fresh()) {
            assertThat(new RestoreCommand(out, out).run(List.of(file), into(target)))
                    .as(said())
                    .isZero();
            assertThat(said())
                    .contains(
                            "Nhật ký nguyên vẹn.",
                            "Số liệu khớp với sổ bộ.",
                            "đăng nhập bằng tài khoản cũ",
                            "hãy xóa lại");
            assertThat(DemonstrationPassword.find(folder.resolve("nhà/demo")))
                    .hasValue(Demonstration.running().password());
        }
    }

    @Test
    @Tag("long")
    void andTheServerStartsAndLetsThemIn() {
        var file = backedUp();
        try (var target = TestDatabase.fresh()) {
            assertThat(new RestoreCommand(out, out).run(List.of(file), into(target)))
                    .isZero();
            var arguments = new HashMap<>(into(target));
            arguments.put("server.port", "0");
            try (var server = new SpringApplicationBuilder(LoTrinhApplication.class)
                    .run(arguments.entrySet().stream()
                            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                            .toArray(String[]::new))) {
                int port = ((WebServerApplicationContext) server).getWebServer().getPort();
                var visitor = new Visitor(port)
                        .signIn("bithu", Demonstration.running().password());
                assertThat(visitor.get("/dieu-hanh").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aHomeInWhichThereIsNothingIsNotMade() {
        var home = folder.resolve("trống");
        assertThat(new BackupCommand(out, out)
                        .run(List.of(folder.resolve("x").toString()), Map.of("lotrinh.home", home.toString())))
                .isEqualTo(1);
        assertThat(said()).contains("Chưa có dữ liệu ở");
        assertThat(home).doesNotExist();
    }

    @Test
    void aSettingThatCannotBeReadIsToldInASentence() {
        var home = folder.resolve("có");
        assertThat(new RestoreCommand(out, out)
                        .run(
                                List.of(folder.resolve("x").toString()),
                                Map.of("lotrinh.home", home.toString(), "lotrinh.backup.keep", "mười")))
                .isEqualTo(1);
        assertThat(said()).contains("lotrinh.backup").doesNotContain("Exception");
    }

    @Test
    void otherWordsAreNoCommand() {
        assertThat(new BackupCommand(out, out).run(List.of(), Map.of())).isEqualTo(2);
        assertThat(new BackupCommand(out, out).run(List.of("--help"), Map.of())).isEqualTo(2);
        assertThat(new RestoreCommand(out, out).run(List.of("a", "b"), Map.of()))
                .isEqualTo(2);
        assertThat(said()).contains("Cách dùng: lotrinh backup TỆP", "Cách dùng: lotrinh restore TỆP");
    }
}
