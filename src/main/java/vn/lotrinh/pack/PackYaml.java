package vn.lotrinh.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file of a pack as it was read.
 *
 * @param top what stands in it; null when it can't be read
 * @param wrong why it can't be read
 */
record PackYaml(@Nullable Node top, @Nullable PackFinding wrong) {

    private static final long LARGEST_FILE = 2L << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Aliases are how a small file becomes a large one; nobody needs them here. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit((int) LARGEST_FILE)
            .build();

    static PackYaml read(Path path, PackPlace file) {
        try {
            if (Files.size(path) > LARGEST_FILE) {
                return wrong(file, 1, "Tệp lớn hơn 2 MB; một bộ cấu hình không cần nhiều đến thế.");
            }
            return compose(withoutMark(Files.readString(path)), file);
        } catch (CharacterCodingException notUtf8) {
            return wrong(file, 1, "Tệp không ghi bằng bảng mã UTF-8; hãy lưu lại theo UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PackYaml compose(String text, PackPlace file) {
        try {
            Optional<Node> top = new Compose(SETTINGS).composeString(text);
            return top.map(node -> new PackYaml(node, null)).orElseGet(() -> wrong(file, 1, "Tệp trống."));
        } catch (MarkedYamlEngineException wrong) {
            return wrong(file, line(wrong), sentence(wrong));
        } catch (ReaderException unprintable) {
            long line = text.substring(0, unprintable.getPosition()).lines().count();
            return wrong(file, (int) Math.max(1, line), "Dòng này có ký tự không in được; hãy xóa và gõ lại chỗ đó.");
        } catch (YamlEngineException | StackOverflowError wrong) {
            return wrong(
                    file, 1, "Không đọc được tệp YAML này; hãy bỏ các bí danh (&, *) và các cấu trúc lồng quá sâu.");
        }
    }

    /** Some editors of Windows write it at the beginning of a file. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What was opened and never closed is told where it was opened. */
    private static int line(MarkedYamlEngineException wrong) {
        String context = wrong.getContext() == null ? "" : wrong.getContext();
        Optional<Mark> opened = context.contains("flow") || context.contains("quoted scalar")
                ? wrong.getContextMark()
                : Optional.empty();
        return opened.or(wrong::getProblemMark).map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String sentence(MarkedYamlEngineException wrong) {
        String problem = wrong.getProblem() == null ? "" : wrong.getProblem();
        if (problem.contains("'\\t(TAB)'")) {
            return "Dòng này thụt bằng phím Tab; YAML chỉ nhận dấu cách ở đầu dòng.";
        }
        if (problem.contains("another document")) {
            return "Tệp có nhiều tài liệu YAML; hãy bỏ dòng “---” này, mỗi tệp chỉ ghi một tài liệu.";
        }
        return "Không đúng cú pháp YAML ở đây; kiểm tra thụt đầu dòng, dấu hai chấm và ngoặc.";
    }

    private static PackYaml wrong(PackPlace file, int line, String sentence) {
        return new PackYaml(null, new PackFinding(file.pack(), file.file(), line, sentence));
    }
}
