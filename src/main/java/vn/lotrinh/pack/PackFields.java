package vn.lotrinh.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lotrinh.kernel.VietnameseText;

/**
 * The named fields of one entry in a pack's file. What is missing or of the wrong kind becomes a finding, and the field
 * answers with something harmless; {@link #sound()} says afterwards whether the entry may be used.
 */
public final class PackFields {

    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,12})?";

    private final PackPlace place;
    private final PackFindings findings;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<PackFields> below = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private boolean sound = true;
    /** Nothing can be asked of an entry that is not there. */
    private boolean absent;
    /** Names that nobody knows: each stands where another one is missing. */
    private int misspelt;

    private PackFields(PackPlace place, PackFindings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** The content of a file; empty, and told, when it can't be read. */
    static Optional<PackFields> of(PackYaml file, PackPlace place, PackFindings findings) {
        if (file.wrong() != null) {
            findings.addAll(List.of(file.wrong()));
            findings.leftOut().everything();
        }
        return Optional.ofNullable(file.top()).map(top -> of(top, place, findings));
    }

    private static PackFields of(Node node, PackPlace file, PackFindings findings) {
        var entry = new PackFields(at(node, file), findings);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry::take);
        } else {
            entry.wrong(entry.place, "Ở đây cần các mục dạng “tên: giá trị”.");
            entry.absent = true;
        }
        return entry;
    }

    private static PackPlace at(Node node, PackPlace file) {
        return new PackPlace(
                file.pack(),
                file.file(),
                node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }

    private void take(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            if (fields.containsKey(key.getValue())) {
                wrong(at(key, place), "“" + key.getValue() + "” đã ghi ở trên; một mục chỉ ghi một lần.");
            }
            fields.put(key.getValue(), tuple.getValueNode());
            lines.put(key.getValue(), at(key, place).line());
        } else {
            wrong(at(tuple.getKeyNode(), place), "Tên mục phải là một từ.");
        }
    }

    /** Where the entry begins. */
    public PackPlace place() {
        return place;
    }

    /** Where a field stands, or the entry when it is missing. */
    public PackPlace placeOf(String name) {
        return new PackPlace(place.pack(), place.file(), lines.getOrDefault(name, place.line()));
    }

    /** Adds a finding about a field. */
    public void wrong(String name, String sentence) {
        wrong(placeOf(name), sentence);
        wrong.add(name);
    }

    /** Adds a finding about one text of a list. */
    public void wrong(PackText text, String sentence) {
        wrong(text.place(), sentence);
    }

    /** The field can't be used because of a mistake that is told elsewhere. */
    public void leave(String name) {
        wrong.add(name);
        sound = false;
    }

    /** Whether a field can't be used. */
    public boolean isWrong(String name) {
        return absent || wrong.contains(name);
    }

    private void wrong(PackPlace where, String sentence) {
        findings.add(where, sentence);
        sound = false;
    }

    /** Whether nothing was wrong so far. */
    public boolean sound() {
        return sound;
    }

    /** Whether nothing was wrong so far, here and in everything that was read below. */
    public boolean wholeSound() {
        return sound && below.stream().allMatch(PackFields::wholeSound);
    }

    private PackFields read(Node node) {
        var entry = of(node, place, findings);
        below.add(entry);
        return entry;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A text that must be there. */
    public String text(String name) {
        return findText(name).orElseGet(() -> missing(name, "một dòng chữ", ""));
    }

    public Optional<String> findText(String name) {
        return scalar(name, "một dòng chữ")
                .map(String::strip)
                .map(VietnameseText::nfc)
                .filter(text -> !text.isEmpty());
    }

    /** A code that must be there: a word that is written the same everywhere. */
    public String code(String pattern, String sentence) {
        String code = text("code");
        if (!code.isEmpty() && !code.matches(pattern)) {
            wrong("code", sentence);
        }
        return code;
    }

    /** A number that must be there. */
    public BigDecimal number(String name) {
        return findNumber(name)
                .orElseGet(() -> has(name) ? BigDecimal.ZERO : missing(name, "một con số", BigDecimal.ZERO));
    }

    public Optional<BigDecimal> findNumber(String name) {
        String text = scalar(name, "một con số").orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.strip().matches(NUMBER)) {
            wrong(
                    name,
                    "“" + name + "” cần một con số như 1.5 (dấu chấm là dấu thập phân), không phải “" + text + "”.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.strip()));
    }

    /** A whole number within limits that must be there. */
    public int whole(String name, int least, int most) {
        return findWhole(name, least, most).orElseGet(() -> has(name) ? least : missing(name, "một số nguyên", least));
    }

    public Optional<Integer> findWhole(String name, int least, int most) {
        String text = scalar(name, "một số nguyên").orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        boolean isWhole = text.strip().matches("-?\\d{1,9}");
        int number = isWhole ? Integer.parseInt(text.strip()) : least - 1;
        if (number < least || number > most) {
            wrong(
                    name,
                    "“" + name + "” cần một số nguyên từ " + least + " đến " + most + ", không phải “" + text + "”.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** {@code true} or {@code false}; false when missing. */
    public boolean flag(String name) {
        String text = scalar(name, "true hoặc false").orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            wrong(name, "“" + name + "” cần true hoặc false, không phải “" + text + "”.");
        }
        return text.equals("true");
    }

    /** One of a few words that must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> words) {
        String text = text(name);
        return (text.isEmpty() ? Optional.<E>empty() : word(name, text, words)).orElse(words.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> words) {
        return findText(name).flatMap(text -> word(name, text, words));
    }

    private <E extends Enum<E>> Optional<E> word(String name, String text, Class<E> words) {
        E[] all = words.getEnumConstants();
        Optional<E> chosen =
                Arrays.stream(all).filter(word -> word.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            String expected = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
            wrong(name, "“" + name + "” cần một trong: " + expected + "; không phải “" + text + "”.");
        }
        return chosen;
    }

    /** Fields below a name that must be there. */
    public PackFields group(String name) {
        return findGroup(name).orElseGet(() -> {
            missing(name, "một nhóm mục", "");
            var nothing = new PackFields(place, findings);
            nothing.absent = true;
            nothing.sound = false;
            return nothing;
        });
    }

    public Optional<PackFields> findGroup(String name) {
        return Optional.ofNullable(fields.get(name)).map(node -> {
            var group = read(node);
            sound &= group.sound;
            return group;
        });
    }

    /** Entries below a name; none when missing. */
    public List<PackFields> list(String name) {
        return sequence(name).stream().map(this::read).toList();
    }

    /** Texts below a name, no two of them the same; none when missing. */
    public List<String> texts(String name) {
        return textsWithPlaces(name).stream().map(PackText::text).toList();
    }

    /** The same, for whoever has something to say about one of them. */
    public List<PackText> textsWithPlaces(String name) {
        var seen = new HashSet<String>();
        var texts = new ArrayList<PackText>();
        for (Node node : sequence(name)) {
            var text = new PackText(textOf(node), at(node, place));
            if (text.text().isEmpty()) {
                wrong(text, "“" + name + "” cần một dòng chữ ở đây; chữ có dấu hai chấm thì đặt trong ngoặc kép.");
            } else if (!seen.add(text.text())) {
                wrong(text, "“" + text.text() + "” đã ghi ở trên trong “" + name + "”; chỉ ghi một lần.");
            } else {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    private static String textOf(Node node) {
        return node instanceof ScalarNode scalar
                ? VietnameseText.nfc(value(scalar).strip())
                : "";
    }

    /** Lists of texts below a name, such as {@code [[number], [holder, crop]]}; none when missing. */
    public List<List<String>> textLists(String name) {
        var lists = new ArrayList<List<String>>();
        for (Node node : sequence(name)) {
            var list = node instanceof SequenceNode inner
                    ? inner.getValue().stream().map(PackFields::textOf).toList()
                    : List.of("");
            if (list.contains("")) {
                wrong(name, "“" + name + "” cần một danh sách của các danh sách, như [[a], [b, c]].");
                return List.of();
            }
            lists.add(list);
        }
        return List.copyOf(lists);
    }

    /** Texts by the names that a file gives them itself; none when missing. */
    public Map<String, String> textsByName(String name) {
        var texts = new LinkedHashMap<String, String>();
        findGroup(name)
                .ifPresent(group -> group.fields
                        .keySet()
                        .forEach(key -> group.findText(key).ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    /** Words of a few below a name, each once; none when missing. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> words) {
        var chosen = EnumSet.noneOf(words);
        for (String text : texts(name)) {
            word(name, text, words).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** Whether entries stand below a name, one after another. */
    public boolean isList(String name) {
        return fields.get(name) instanceof SequenceNode;
    }

    /** Whether fields stand below a name, and not a single value. */
    public boolean isGroup(String name) {
        return fields.get(name) instanceof MappingNode;
    }

    /** A day, written as 2026-03-14. */
    public Optional<LocalDate> findDay(String name) {
        String text = scalar(name, "một ngày").orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            wrong(name, "“" + name + "” cần một ngày như 2026-03-14, không phải “" + text + "”.");
            return Optional.empty();
        }
    }

    private List<Node> sequence(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(name, "“" + name + "” cần một danh sách: mỗi dòng bắt đầu bằng dấu “-”, hoặc tất cả trong ngoặc vuông.");
        return List.of();
    }

    /** Reports every field that has none of these names: a slip of the pen would else go unseen. */
    public void allow(String... names) {
        var known = List.of(names);
        fields.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
            misspelt++;
            wrong(name, "Không có mục nào tên “" + name + "”; các mục dùng được: " + String.join(", ", known) + ".");
        });
    }

    private Optional<String> scalar(String name, String expected) {
        Node node = fields.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(value(scalar));
        }
        wrong(
                name,
                "“" + name + "” cần " + expected
                        + ", không phải một danh sách hay nhóm mục; chữ có dấu hai chấm thì đặt trong ngoặc kép.");
        return Optional.empty();
    }

    /** What a field says in so many letters; nothing for the words with which YAML says so. */
    private static String value(ScalarNode scalar) {
        String text = scalar.getValue();
        return scalar.isPlain() && (text.equals("~") || text.equals("null")) ? "" : text;
    }

    /** Whether a field is missing that must be there; one that only got a wrong name was told already. */
    public boolean lacks(String name) {
        if (has(name) || absent) {
            return false;
        }
        wrong.add(name);
        sound = false;
        misspelt--;
        return misspelt < 0;
    }

    private <T> T missing(String name, String expected, T instead) {
        if (lacks(name)) {
            wrong(place, "Thiếu “" + name + "”: cần " + expected + ".");
        } else if (has(name) && !isWrong(name)) {
            wrong(name, "“" + name + "” để trống: cần " + expected + ".");
        }
        return instead;
    }
}
