package vn.lotrinh.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
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
    private final EntrySoundness soundness;
    private final PackNodes nodes;

    private PackFields(PackPlace place, PackFindings findings, EntrySoundness soundness, PackNodes nodes) {
        this.place = place;
        this.findings = findings;
        this.soundness = soundness;
        this.nodes = nodes;
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
        var place = PackNodes.at(node, file);
        var soundness = new EntrySoundness(findings);
        if (node instanceof MappingNode mapping) {
            return new PackFields(place, findings, soundness, PackNodes.of(mapping, place, soundness::wrong));
        }
        soundness.wrong(place, "Ở đây cần các mục dạng “tên: giá trị”.");
        soundness.setAbsent();
        return new PackFields(place, findings, soundness, PackNodes.none());
    }

    /** Where the entry begins. */
    public PackPlace place() {
        return place;
    }

    /** Where a field stands, or the entry when it is missing. */
    public PackPlace placeOf(String name) {
        return new PackPlace(place.pack(), place.file(), nodes.line(name, place.line()));
    }

    /** Adds a finding about a field. */
    public void wrong(String name, String sentence) {
        soundness.wrong(name, placeOf(name), sentence);
    }

    /** Adds a finding about one text of a list. */
    public void wrong(PackText text, String sentence) {
        soundness.wrong(text.place(), sentence);
    }

    /** The field can't be used because of a mistake that is told elsewhere. */
    public void leave(String name) {
        soundness.leave(name);
    }

    /** Whether a field can't be used. */
    public boolean isWrong(String name) {
        return soundness.isWrong(name);
    }

    /** Whether nothing was wrong so far. */
    public boolean sound() {
        return soundness.sound();
    }

    /** Whether nothing was wrong so far, here and in everything that was read below. */
    public boolean wholeSound() {
        return soundness.wholeSound();
    }

    private PackFields read(Node node) {
        var entry = of(node, place, findings);
        soundness.add(entry.soundness);
        return entry;
    }

    public boolean has(String name) {
        return nodes.has(name);
    }

    /** A text that must be there. */
    public String text(String name) {
        return filled(name).orElseGet(() -> missing(name, "một dòng chữ", ""));
    }

    /** A text that may be missing; a name with nothing behind it is reported. */
    public Optional<String> findText(String name) {
        var text = filled(name);
        if (text.isEmpty() && has(name) && !isWrong(name)) {
            wrong(name, "“" + name + "” để trống; hãy ghi giá trị hoặc bỏ mục này.");
        }
        return text;
    }

    /** What stands there, for a sentence or to look something up; empty when nothing does. */
    public String written(String name) {
        return filled(name).orElse("");
    }

    private Optional<String> filled(String name) {
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
        return findNumber(name).orElseGet(() -> instead(name, PackValue.NUMBER, BigDecimal.ZERO));
    }

    public Optional<BigDecimal> findNumber(String name) {
        return find(name, PackValue.NUMBER);
    }

    /** A whole number within limits that must be there. */
    public int whole(String name, int least, int most) {
        return findWhole(name, least, most).orElseGet(() -> instead(name, PackValue.whole(least, most), least));
    }

    public Optional<Integer> findWhole(String name, int least, int most) {
        return find(name, PackValue.whole(least, most));
    }

    /** {@code true} or {@code false}; false when missing. */
    public boolean flag(String name) {
        return find(name, PackValue.FLAG).orElse(false);
    }

    /** A day, written as 2026-03-14. */
    public Optional<LocalDate> findDay(String name) {
        return find(name, PackValue.DAY);
    }

    /** One of a few words that must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> words) {
        String text = text(name);
        return (text.isEmpty() ? Optional.<E>empty() : read(name, text, PackValue.oneOf(words)))
                .orElse(words.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> words) {
        return findText(name).flatMap(text -> read(name, text, PackValue.oneOf(words)));
    }

    private <T> Optional<T> find(String name, PackValue<T> value) {
        return scalar(name, value.expected()).flatMap(text -> read(name, text, value));
    }

    private <T> Optional<T> read(String name, String text, PackValue<T> value) {
        var read = value.read(text);
        if (read.isEmpty()) {
            wrong(name, "“" + name + "” cần " + value.like() + " không phải “" + text + "”.");
        }
        return read;
    }

    /** What stands there and is wrong was told already. */
    private <T> T instead(String name, PackValue<T> value, T harmless) {
        return has(name) ? harmless : missing(name, value.expected(), harmless);
    }

    /** Fields below a name that must be there. */
    public PackFields group(String name) {
        return findGroup(name).orElseGet(() -> {
            missing(name, "một nhóm mục", "");
            var nothing = new EntrySoundness(findings);
            nothing.setAbsent();
            return new PackFields(place, findings, nothing, PackNodes.none());
        });
    }

    public Optional<PackFields> findGroup(String name) {
        return nodes.find(name).map(node -> {
            var group = read(node);
            soundness.standsOn(group.soundness);
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
            var text = new PackText(PackNodes.textOf(node), PackNodes.at(node, place));
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

    /** Lists of texts below a name, such as {@code [[number], [holder, crop]]}; none when missing. */
    public List<List<String>> textLists(String name) {
        var lists = new ArrayList<List<String>>();
        for (Node node : sequence(name)) {
            var list = node instanceof SequenceNode inner
                    ? inner.getValue().stream().map(PackNodes::textOf).toList()
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
                .ifPresent(group -> group.nodes
                        .names()
                        .forEach(key -> group.findText(key).ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    /** Words of a few below a name, each once; none when missing. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> words) {
        var chosen = EnumSet.noneOf(words);
        for (String text : texts(name)) {
            read(name, text, PackValue.oneOf(words)).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** Whether entries stand below a name, one after another. */
    public boolean isList(String name) {
        return nodes.isList(name);
    }

    /** Whether fields stand below a name, and not a single value. */
    public boolean isGroup(String name) {
        return nodes.isGroup(name);
    }

    private List<Node> sequence(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (nodes.find(name).orElseThrow() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(name, "“" + name + "” cần một danh sách: mỗi dòng bắt đầu bằng dấu “-”, hoặc tất cả trong ngoặc vuông.");
        return List.of();
    }

    /** Reports every field that has none of these names: a slip of the pen would else go unseen. */
    public void allow(String... names) {
        var known = List.of(names);
        nodes.names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> soundness.misspelt(
                        name,
                        placeOf(name),
                        "Không có mục nào tên “" + name + "”; các mục dùng được: " + String.join(", ", known) + "."));
    }

    private Optional<String> scalar(String name, String expected) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (nodes.find(name).orElseThrow() instanceof ScalarNode scalar) {
            return Optional.of(PackNodes.value(scalar));
        }
        if (!isWrong(name)) {
            wrong(
                    name,
                    "“" + name + "” cần " + expected
                            + ", không phải một danh sách hay nhóm mục; chữ có dấu hai chấm thì đặt trong ngoặc kép.");
        }
        return Optional.empty();
    }

    /** Whether a field is missing that must be there; one that only got a wrong name was told already. */
    public boolean lacks(String name) {
        return !has(name) && soundness.lacks(name);
    }

    private <T> T missing(String name, String expected, T instead) {
        if (lacks(name)) {
            soundness.wrong(place, "Thiếu “" + name + "”: cần " + expected + ".");
        } else if (has(name) && !isWrong(name)) {
            wrong(name, "“" + name + "” để trống: cần " + expected + ".");
        }
        return instead;
    }
}
