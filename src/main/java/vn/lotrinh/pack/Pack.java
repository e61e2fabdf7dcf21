package vn.lotrinh.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * An opened pack with the packs that it stands on, the lowest first. <i>Bộ cấu hình</i>.
 *
 * @param folders from the base up to the pack itself
 */
public record Pack(List<Path> folders) {

    private static final String ABOUT = "pack.yaml";
    private static final long LARGEST_FILE = 2L << 20;
    private static final int DEEPEST = 4;
    private static final int FOLDERS_DEEP = 3;

    /** Aliases are how a small file becomes a large one; nobody needs them here. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit((int) LARGEST_FILE)
            .build();

    public Pack {
        folders = List.copyOf(folders);
    }

    /** Opens a folder and those it {@code extends}; what can't be opened becomes a finding. */
    public static Pack open(Path folder, PackFindings findings) {
        var folders = new ArrayList<Path>();
        Path next = folder.toAbsolutePath().normalize();
        while (next != null) {
            folders.addFirst(next);
            next = below(next, folders, findings).orElse(null);
        }
        return new Pack(folders);
    }

    private static Optional<Path> below(Path folder, List<Path> opened, PackFindings findings) {
        var about = read(folder, ABOUT, findings);
        if (about.isEmpty()) {
            if (!Files.exists(folder.resolve(ABOUT))) {
                findings.add(
                        new PackPlace(name(folder), ABOUT, 0),
                        "Thư mục không có tệp pack.yaml; đây không phải là một bộ cấu hình.");
            }
            return Optional.empty();
        }
        var fields = about.get();
        fields.allow("code", "name", "extends");
        fields.text("code");
        fields.text("name");
        var base = fields.findText("extends").map(folder::resolve).map(Path::normalize);
        if (base.isPresent() && (opened.contains(base.get()) || opened.size() >= DEEPEST)) {
            fields.wrong(
                    "extends",
                    "“extends” dẫn vòng tròn hoặc quá sâu; một bộ đứng trên nhiều nhất " + DEEPEST + " bộ khác.");
            return Optional.empty();
        }
        return base;
    }

    /** The content of a file in every pack that has it, the lowest first. */
    public List<PackFields> files(String name, PackFindings findings) {
        return folders.stream()
                .map(folder -> read(folder, name, findings))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The YAML files of a folder in every pack that has it: the lowest pack first, then by name. */
    public List<PackFile> folder(String name, PackFindings findings) {
        var files = new ArrayList<PackFile>();
        for (Path folder : folders) {
            for (String file : yamlIn(folder, name)) {
                read(folder, file, findings)
                        .ifPresent(fields ->
                                files.add(new PackFile(code(folder), folder.equals(folders.getFirst()), file, fields)));
            }
        }
        return List.copyOf(files);
    }

    private static List<String> yamlIn(Path folder, String name) {
        if (!Files.isDirectory(folder.resolve(name))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> name + "/" + file.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file in every pack that has it, the lowest first, with the pack that it belongs to. */
    public List<PackFile> filesByPack(String name, PackFindings findings) {
        return folders.stream()
                .flatMap(folder -> read(folder, name, findings).stream()
                        .map(fields -> new PackFile(code(folder), folder.equals(folders.getFirst()), name, fields)))
                .toList();
    }

    /** Of the pack in a folder; what is wrong with it was told when it was opened. */
    private static String code(Path folder) {
        return read(folder, ABOUT, new PackFindings())
                .flatMap(about -> about.findText("code"))
                .orElse("");
    }

    /**
     * Reports every YAML file that no part reads, and everything else in a folder of such files: its content would silently count for
     * nothing.
     *
     * @param read names of files; {@code registers/*.yaml} for all that a folder has
     */
    public void leftOver(List<String> read, PackFindings findings) {
        folders.forEach(folder -> filesBelow(folder).stream()
                .filter(file -> isLeftOver(file, read))
                .forEach(file -> findings.add(
                        new PackPlace(name(folder), file, 0),
                        "Không phần nào của Lộ Trình đọc tệp này; các tệp dùng được: " + String.join(", ", read)
                                + ".")));
    }

    private static boolean isLeftOver(String file, List<String> read) {
        int slash = file.lastIndexOf('/');
        boolean inFolder = slash >= 0 && read.contains(file.substring(0, slash) + "/*.yaml");
        return file.endsWith(".yaml") || inFolder
                ? !file.equals(ABOUT) && !read.contains(file) && !(inFolder && file.endsWith(".yaml"))
                : file.endsWith(".yml");
    }

    /** In the order of their names; those of another pack inside this folder are its own. */
    private List<String> filesBelow(Path folder) {
        if (!Files.isRegularFile(folder.resolve(ABOUT))) {
            return List.of();
        }
        try (var files = Files.walk(folder, FOLDERS_DEEP)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> folders.stream()
                            .filter(other -> other.startsWith(folder) && !other.equals(folder))
                            .noneMatch(file::startsWith))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file that is no YAML, such as an outline, from the highest pack that has it. */
    public Optional<Path> find(String name) {
        return folders.reversed().stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(file -> folders.stream().anyMatch(file::startsWith) && Files.isRegularFile(file))
                .findFirst();
    }

    private static Optional<PackFields> read(Path folder, String file, PackFindings findings) {
        Path path = folder.resolve(file);
        var place = new PackPlace(name(folder), file, 0);
        try {
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST_FILE) {
                findings.add(place, "Tệp lớn hơn 2 MB; một bộ cấu hình không cần nhiều đến thế.");
                return Optional.empty();
            }
            Optional<Node> node = new Compose(SETTINGS).composeString(Files.readString(path));
            if (node.isEmpty()) {
                findings.add(place, "Tệp trống.");
            }
            return node.map(top -> PackFields.of(top, place, findings));
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            findings.add(
                    new PackPlace(place.pack(), file, line),
                    "Không đúng cú pháp YAML ở đây; kiểm tra thụt đầu dòng, dấu hai chấm và ngoặc.");
        } catch (CharacterCodingException notUtf8) {
            findings.add(place, "Tệp không ghi bằng bảng mã UTF-8; hãy lưu lại theo UTF-8.");
        } catch (YamlEngineException | StackOverflowError wrong) {
            findings.add(place, "Không đọc được tệp YAML này; hãy bỏ các bí danh (&, *) và các cấu trúc lồng quá sâu.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.empty();
    }

    private static String name(Path folder) {
        return Objects.toString(folder.getFileName(), "");
    }
}
