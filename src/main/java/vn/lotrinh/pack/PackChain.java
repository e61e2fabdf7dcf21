package vn.lotrinh.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Packs that stand on each other.
 *
 * @param folders from the base up to the pack itself
 * @param codes of those packs whose code is right
 * @param whole whether every pack could be opened that another stands on
 */
record PackChain(List<Path> folders, Map<Path, String> codes, boolean whole) {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final int DEEPEST = 4;
    private static final int LONGEST_CODE = 20;

    PackChain {
        folders = List.copyOf(folders);
        codes = Map.copyOf(codes);
    }

    /** @param folders from the base up to the pack itself */
    static PackChain of(List<Path> folders) {
        var codes = new HashMap<Path, String>();
        folders.forEach(folder -> read(folder, new PackFindings())
                .flatMap(about -> about.findText("code"))
                .filter(PackChain::isCode)
                .ifPresent(code -> codes.put(folder, code)));
        return new PackChain(folders, codes, true);
    }

    private static Optional<PackFields> read(Path folder, PackFindings findings) {
        Path about = folder.resolve(Pack.ABOUT);
        var place = Pack.place(folder, Pack.ABOUT);
        if (!Files.isRegularFile(about)) {
            findings.add(place, "Thư mục không có tệp pack.yaml; đây không phải là một bộ cấu hình.");
            return Optional.empty();
        }
        return PackFields.of(PackYaml.read(about, place), place, findings);
    }

    static PackChain open(Path folder, PackFindings findings) {
        return new Opening(findings).open(folder.toAbsolutePath().normalize());
    }

    /** Whether the prefix of what a pack adds can be made of it. */
    private static boolean isCode(String code) {
        return code.matches(CODE) && code.length() <= LONGEST_CODE;
    }

    /** Goes down from one pack to the next. */
    private static final class Opening {

        private final PackFindings findings;
        private final List<Path> folders = new ArrayList<>();
        private final Map<Path, PackFields> opened = new LinkedHashMap<>();
        private boolean whole = true;

        Opening(PackFindings findings) {
            this.findings = findings;
        }

        PackChain open(Path folder) {
            Optional<Path> next = Optional.of(folder);
            while (next.isPresent()) {
                folders.addFirst(next.get());
                next = below(next.get());
            }
            return new PackChain(folders, codes(), whole);
        }

        private Map<Path, String> codes() {
            var codes = new HashMap<Path, String>();
            opened.forEach((folder, about) -> {
                if (!about.isWrong("code")) {
                    codes.put(folder, about.text("code"));
                }
            });
            return codes;
        }

        private Optional<Path> below(Path folder) {
            var about = read(folder, findings);
            whole &= about.isPresent();
            return about.flatMap(fields -> below(folder, fields));
        }

        private Optional<Path> below(Path folder, PackFields fields) {
            fields.allow("code", "name", "extends");
            code(fields);
            opened.put(folder, fields);
            fields.text("name");
            var base = fields.findText("extends").map(folder::resolve).map(Path::normalize);
            base.ifPresent(next -> canBeBelow(next, fields));
            whole &= !fields.isWrong("extends") && (base.isPresent() || fields.sound());
            return base.filter(next -> !fields.isWrong("extends"));
        }

        private void code(PackFields fields) {
            String code = fields.text("code");
            if (!code.isEmpty() && !isCode(code)) {
                fields.wrong(
                        "code",
                        "Mã bộ cấu hình gồm chữ thường không dấu, số và gạch nối, nhiều nhất " + LONGEST_CODE
                                + " ký tự, như “nam-cuong”; không phải “" + code + "”.");
            }
            opened.values().stream()
                    .filter(above ->
                            !above.isWrong("code") && above.text("code").equals(code))
                    .forEach(above -> above.wrong(
                            "code", "Mã “" + code + "” đã là mã của bộ bên dưới; hãy đặt cho bộ này một mã khác."));
        }

        private void canBeBelow(Path next, PackFields fields) {
            if (folders.contains(next)) {
                fields.wrong(
                        "extends", "“extends” dẫn vòng tròn: bộ này lại đứng trên chính nó; hãy bỏ một mục “extends”.");
            } else if (folders.size() >= DEEPEST) {
                fields.wrong(
                        "extends", "Các bộ đứng trên nhau quá sâu; nhiều nhất " + DEEPEST + " bộ, kể cả bộ dưới cùng.");
            } else if (!Files.isRegularFile(next.resolve(Pack.ABOUT))) {
                fields.wrong(
                        "extends",
                        "“extends” cần thư mục của một bộ cấu hình (có tệp pack.yaml), như “../base”; không có bộ nào ở “"
                                + fields.text("extends") + "”.");
            }
        }
    }
}
