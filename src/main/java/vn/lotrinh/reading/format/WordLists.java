package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The numbered and marked lists of a .docx: abstract definitions, and the lists that use them. */
final class WordLists {
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();

    private static final class Definition {
        final List<ListNumbering.Level> levels = new ArrayList<>();
        final Map<String, Integer> levelByStyle = new HashMap<>();

        @Nullable
        String definedByStyle;

        Definition() {
            for (int level = 0; level < ListNumbering.LEVELS; level++) {
                levels.add(new ListNumbering.Level(1, NumberStyle.NONE, "", level, false));
            }
        }
    }

    private static final class Use {
        @Nullable
        String definition;

        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, ListNumbering.Level> levels = new HashMap<>();
    }

    void read(XmlPart part) throws XMLStreamException, RefusedFile {
        part.children(_ -> part.children(child -> {
            switch (child) {
                case "abstractNum" ->
                    definitions.put(String.valueOf(part.attribute("abstractNumId")), readDefinition(part));
                case "num" -> uses.put(String.valueOf(part.attribute("numId")), readUse(part));
                default -> {}
            }
        }));
    }

    private static Definition readDefinition(XmlPart part) throws XMLStreamException, RefusedFile {
        var definition = new Definition();
        part.children(child -> {
            int level = part.number("ilvl", -1);
            if (child.equals("lvl") && level >= 0 && level < ListNumbering.LEVELS) {
                definition.levels.set(level, readLevel(part, level, definition.levelByStyle));
            } else if (child.equals("numStyleLink")) {
                definition.definedByStyle = part.value();
            }
        });
        return definition;
    }

    private static Use readUse(XmlPart part) throws XMLStreamException, RefusedFile {
        var use = new Use();
        part.children(child -> {
            if (child.equals("abstractNumId")) {
                use.definition = part.value();
            } else if (child.equals("lvlOverride")) {
                int level = part.number("ilvl", 0);
                part.children(change -> {
                    switch (change) {
                        case "startOverride" -> use.starts.put(level, part.number("val", 1));
                        case "lvl" -> use.levels.put(level, readLevel(part, level, new HashMap<>()));
                        default -> {}
                    }
                });
            }
        });
        return use;
    }

    private static ListNumbering.Level readLevel(XmlPart part, int level, Map<String, Integer> levelByStyle)
            throws XMLStreamException, RefusedFile {
        var shape = new Object() {
            int start;
            NumberStyle style = NumberStyle.DECIMAL;
            String text = "";
            int restartsAfter = level;
            boolean plainNumbers;
        };
        part.children(child -> {
            switch (child) {
                case "start" -> shape.start = part.number("val", 0);
                case "numFmt" -> shape.style = styleOf(String.valueOf(part.value()));
                case "lvlText" -> shape.text = Optional.ofNullable(part.value()).orElse("");
                case "lvlRestart" -> shape.restartsAfter = Math.clamp(part.number("val", level), 0, level);
                case "isLgl" -> shape.plainNumbers = part.isOn();
                case "pStyle" -> levelByStyle.put(String.valueOf(part.value()), level);
                default -> {}
            }
        });
        return new ListNumbering.Level(
                Math.max(0, shape.start), shape.style, shape.text, shape.restartsAfter, shape.plainNumbers);
    }

    private static NumberStyle styleOf(String format) {
        return switch (format) {
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            default -> NumberStyle.DECIMAL;
        };
    }

    /** The level at which a style takes part in its list. */
    @Nullable
    Integer levelOfStyle(String id, @Nullable String style, WordStyles styles) {
        var definition = definitionOf(id, styles, new HashSet<>());
        return style == null || definition == null ? null : definition.levelByStyle.get(style);
    }

    /** The list behind an id; none for 0, which takes a paragraph out of its style's list, or for an id left undefined. */
    @Nullable
    NumberedList find(String id, WordStyles styles) {
        var use = uses.get(id);
        var definition = definitionOf(id, styles, new HashSet<>());
        if (use == null || definition == null || use.definition == null) {
            return null;
        }
        var levels = new ArrayList<>(definition.levels);
        for (int level = 0; level < ListNumbering.LEVELS; level++) {
            var shape = use.levels.getOrDefault(level, levels.get(level));
            var start = use.starts.get(level);
            levels.set(level, start == null ? shape : shape.startingAt(Math.max(0, start)));
        }
        return new NumberedList(id, use.definition, levels, use.starts.keySet());
    }

    /** Follows a definition that only names a style; styles and definitions that point in a circle define nothing. */
    private @Nullable Definition definitionOf(String id, WordStyles styles, Set<String> seen) {
        var use = uses.get(id);
        var definition = use == null || use.definition == null ? null : definitions.get(use.definition);
        if (definition == null || definition.definedByStyle == null) {
            return definition;
        }
        var other = styles.listOf(definition.definedByStyle);
        return other == null || !seen.add(id) ? null : definitionOf(other, styles, seen);
    }
}
