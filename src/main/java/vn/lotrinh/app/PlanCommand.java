package vn.lotrinh.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.reading.PlanJson;
import vn.lotrinh.reading.PlanReader;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/** {@code plan read FILE [--json]} and {@code plan read --lines FILE --json}; needs neither Spring nor a database. */
final class PlanCommand {

    private static final int READ = 0;
    private static final int UNREADABLE = 2;
    private static final String USAGE =
            "Cách dùng: lotrinh plan read TỆP [--json], hoặc lotrinh plan read --lines TỆP --json.";

    private final PrintStream out;
    private final PrintStream err;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    PlanCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments what stands behind {@code plan}
     * @return the exit code: 0, or 2 with one sentence on the error stream
     */
    int run(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        boolean lines = words.remove("--lines");
        if (words.size() != 2
                || !words.getFirst().equals("read")
                || words.getLast().startsWith("-")) {
            return refuse(USAGE);
        }
        Path file = Path.of(words.getLast());
        return lines ? readLines(file) : readDocument(file, json);
    }

    private int readDocument(Path file, boolean json) {
        try {
            return openAndRead(file, json);
        } catch (OutOfMemoryError tooMuch) {
            return refuse(
                    "Nội dung tệp phức tạp bất thường nên không đọc được; hãy lưu phần kế hoạch thành tệp .docx mới rồi"
                            + " thử lại.");
        }
    }

    private int openAndRead(Path file, boolean json) {
        return switch (PlanFiles.open(file)) {
            case Opened.Unreadable(String sentence) -> refuse(sentence);
            case Opened.Text(var text) -> {
                var draft = PlanReader.read(text);
                String name = Objects.toString(file.getFileName(), "");
                out.println(json ? PlanJson.of(name, draft) : PlanTable.of(name, draft));
                yield READ;
            }
        };
    }

    /** Prints an answer per line as it goes; a line that is no JSON object ends the reading with its number. */
    private int readLines(Path file) {
        if (!Files.isRegularFile(file)) {
            return refuse("Không tìm thấy tệp “" + file + "”; kiểm tra lại tên và thư mục.");
        }
        var mapper = JsonMapper.builder().build();
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String object = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (object.isBlank()) {
                    continue;
                }
                JsonNode node = mapper.readTree(object);
                if (!node.path("text").isString()) {
                    return refuseLine(number);
                }
                out.println(answer(node));
            }
            return READ;
        } catch (JacksonException | IOException | UncheckedIOException broken) {
            return refuseLine(Math.max(number, 1));
        }
    }

    private int refuseLine(int number) {
        return refuse("Dòng " + number + " không phải là một đối tượng JSON {\"id\", \"text\"}; sửa lại dòng này.");
    }

    private static String answer(JsonNode line) {
        String text = line.required("text").asString();
        JsonNode id = line.get("id");
        return PlanJson.ofLine(id, PlanReader.readSentence(text));
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return UNREADABLE;
    }
}
