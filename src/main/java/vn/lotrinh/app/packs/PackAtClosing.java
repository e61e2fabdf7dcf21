package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.VersionsAtClosing;
import vn.lotrinh.pack.PackInForce;

/** The digest of the pack's files when a period was closed: two closings with the same one rest on the same definitions. */
@Component
class PackAtClosing implements VersionsAtClosing {

    private final PackInForce pack;

    PackAtClosing(PackInForce pack) {
        this.pack = pack;
    }

    @Override
    public Map<String, String> now() {
        var digest = sha256();
        pack.folders().stream().filter(Files::isDirectory).forEach(folder -> add(digest, folder));
        return Map.of("pack", HexFormat.of().formatHex(digest.digest()));
    }

    /** Every file with its name, in the order of names, so that the same files give the same digest on every machine. */
    private static void add(MessageDigest digest, Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var content = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pack's files can't be read: " + folder, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
