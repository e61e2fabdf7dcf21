package vn.lotrinh.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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

    private final PackPlace place;
    private final PackFindings findings;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<PackFields> below = new ArrayList<>();
    private boolean sound = true;

    private PackFields(PackPlace place, PackFindings findings) {
        this.place = place;
        this.findings = findings;
    }

    static PackFields of(Node node, PackPlace file, PackFindings findings) {
        var entry = new PackFields(at(node, file), findings);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry::take);
        } else {
            entry.wrong(entry.place, "Ở đây cần các mục dạng “tên: giá trị”.");
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
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notOne) {
            wrong(
                    name,
                    "“" + name + "” cần một con số như 1.5 (dấu chấm là dấu thập phân), không phải “" + text + "”.");
            return Optional.empty();
        }
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
            return new PackFields(place, findings);
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

    /** Texts below a name; none when missing. */
    public List<String> texts(String name) {
        return sequence(name).stream()
                .map(node -> node instanceof ScalarNode scalar
                        ? VietnameseText.nfc(scalar.getValue().strip())
                        : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Lists of texts below a name, such as {@code [[number], [holder, crop]]}; none when missing. */
    public List<List<String>> textLists(String name) {
        var lists = new ArrayList<List<String>>();
        for (Node node : sequence(name)) {
            if (node instanceof SequenceNode inner
                    && inner.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
                lists.add(inner.getValue().stream()
                        .map(text -> ((ScalarNode) text).getValue().strip())
                        .toList());
            } else {
                wrong(at(node, place), "“" + name + "” cần một danh sách của các danh sách, như [[a], [b, c]].");
            }
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
        wrong(name, "“" + name + "” cần một danh sách, mỗi dòng bắt đầu bằng dấu “-”.");
        return List.of();
    }

    /** Reports every field that has none of these names: a slip of the pen would else go unseen. */
    public void allow(String... names) {
        var known = List.of(names);
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(
                        name,
                        "Không có mục nào tên “" + name + "”; các mục dùng được: " + String.join(", ", known) + "."));
    }

    private Optional<String> scalar(String name, String expected) {
        Node node = fields.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        wrong(name, "“" + name + "” cần " + expected + ".");
        return Optional.empty();
    }

    private <T> T missing(String name, String expected, T instead) {
        if (!has(name)) {
            wrong(place, "Thiếu “" + name + "”: cần " + expected + ".");
        } else {
            wrong(name, "“" + name + "” để trống: cần " + expected + ".");
        }
        return instead;
    }
}
