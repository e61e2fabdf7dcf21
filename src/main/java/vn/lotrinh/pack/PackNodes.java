package vn.lotrinh.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lotrinh.kernel.VietnameseText;

/** What stands below the names of one entry, and in which lines, as the YAML has it. */
final class PackNodes {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private PackNodes() {}

    /** Of an entry that is not there. */
    static PackNodes none() {
        return new PackNodes();
    }

    /** @param wrong is told of names that stand twice or are none */
    static PackNodes of(MappingNode entry, PackPlace file, BiConsumer<PackPlace, String> wrong) {
        var taken = new PackNodes();
        entry.getValue().forEach(tuple -> taken.take(tuple, file, wrong));
        return taken;
    }

    private void take(NodeTuple tuple, PackPlace file, BiConsumer<PackPlace, String> wrong) {
        var where = at(tuple.getKeyNode(), file);
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            if (has(key.getValue())) {
                wrong.accept(where, "“" + key.getValue() + "” đã ghi ở trên; một mục chỉ ghi một lần.");
            }
            nodes.put(key.getValue(), tuple.getValueNode());
            lines.put(key.getValue(), where.line());
        } else {
            wrong.accept(where, "Tên mục phải là một từ.");
        }
    }

    static PackPlace at(Node node, PackPlace file) {
        return new PackPlace(
                file.pack(),
                file.file(),
                node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }

    boolean has(String name) {
        return nodes.containsKey(name);
    }

    boolean isList(String name) {
        return nodes.get(name) instanceof SequenceNode;
    }

    boolean isGroup(String name) {
        return nodes.get(name) instanceof MappingNode;
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** In the order in which they stand. */
    Set<String> names() {
        return nodes.keySet();
    }

    int line(String name, int otherwise) {
        return lines.getOrDefault(name, otherwise);
    }

    /** What a node says in so many letters; nothing for the words with which YAML says so. */
    static String value(ScalarNode scalar) {
        String text = scalar.getValue();
        return scalar.isPlain() && (text.equals("~") || text.equals("null")) ? "" : text;
    }

    /** The same as it is compared; empty for what is no text. */
    static String textOf(Node node) {
        return node instanceof ScalarNode scalar
                ? VietnameseText.nfc(value(scalar).strip())
                : "";
    }
}
