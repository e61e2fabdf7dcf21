package vn.lotrinh.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An opened pack with the packs that it stands on. <i>Bộ cấu hình</i>. Every file is read once, and so is every part: a pack is opened
 * anew to see what somebody has changed in its files.
 */
public final class Pack {

    static final String ABOUT = "pack.yaml";

    private final List<Path> folders;
    private final Map<Path, String> codes;
    private final Map<Path, PackYaml> files = new HashMap<>();
    private final Map<Class<?>, PackReading<?>> readings = new HashMap<>();
    private final boolean whole;

    /** @param folders from the base up to the pack itself */
    public Pack(List<Path> folders) {
        this(PackChain.of(folders));
    }

    private Pack(PackChain chain) {
        this.folders = chain.folders();
        this.codes = chain.codes();
        this.whole = chain.whole();
    }

    /** Opens a folder and those it {@code extends}; what can't be opened becomes a finding. */
    public static Pack open(Path folder, PackFindings findings) {
        return new Pack(PackChain.open(folder, findings));
    }

    /** From the base up to the pack itself. */
    public List<Path> folders() {
        return folders;
    }

    /** What a part says of this pack, read once however many others ask for it. */
    @SuppressWarnings("unchecked") // a part of one class always answers with the same type
    public <T> PackReading<T> reading(PackPart<T> part) {
        var present = (PackReading<T>) readings.get(part.getClass());
        if (present == null) {
            var findings = new PackFindings();
            present = new PackReading<>(part.read(this, findings), findings);
            readings.put(part.getClass(), present);
        }
        return present;
    }

    /** Whether it, or a pack below it, has a file of this name. */
    public boolean has(String name) {
        return folders.stream().anyMatch(folder -> Files.isRegularFile(folder.resolve(name)));
    }

    /** A file of the pack itself as a whole, whether or not it is there. */
    public PackPlace place(String name) {
        return place(folders.getLast(), name);
    }

    /** The content of a file in every pack that has it, the lowest first. */
    public List<PackFields> files(String name, PackFindings findings) {
        return filesByPack(name, findings).stream().map(PackFile::fields).toList();
    }

    /** A file in every pack that has it, the lowest first, with the pack that it belongs to. */
    public List<PackFile> filesByPack(String name, PackFindings findings) {
        return folders.stream()
                .flatMap(folder -> read(folder, name, findings).stream())
                .toList();
    }

    /** The YAML files of a folder in every pack that has it: the lowest pack first, then by name. */
    public List<PackFile> folder(String name, PackFindings findings) {
        if (!whole) {
            findings.leftOut().everything();
        }
        return folders.stream()
                .flatMap(folder -> yamlIn(folder, name).stream().flatMap(file -> read(folder, file, findings).stream()))
                .toList();
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

    /** What can't be read leaves out all that it would have told. */
    private Optional<PackFile> read(Path folder, String file, PackFindings findings) {
        if (!whole) {
            findings.leftOut().everything();
        }
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        var place = place(folder, file);
        var content = files.computeIfAbsent(path, unread -> PackYaml.read(unread, place));
        return PackFields.of(content, place, findings)
                .map(fields ->
                        new PackFile(codes.getOrDefault(folder, ""), folder.equals(folders.getFirst()), file, fields));
    }

    /** Reports every YAML file that no part reads, and everything else in a folder of such files. */
    public void leftOver(List<String> read, PackFindings findings) {
        new LeftOverFiles(this, read).tell(findings);
    }

    /** A file that is no YAML, such as an outline, from the highest pack that has it. */
    public Optional<Path> find(String name) {
        return folders.reversed().stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(file -> folders.stream().anyMatch(file::startsWith) && Files.isRegularFile(file))
                .findFirst();
    }

    /** One file by itself, such as an uploaded one, within the same limits as those of a pack. */
    public static Optional<PackFields> file(Path file, PackFindings findings) {
        var path = file.toAbsolutePath();
        var place = place(path.resolveSibling(""), Objects.toString(path.getFileName(), ""));
        return PackFields.of(PackYaml.read(path, place), place, findings);
    }

    static PackPlace place(Path folder, String file) {
        return new PackPlace(Objects.toString(folder.getFileName(), ""), file, 0);
    }
}
