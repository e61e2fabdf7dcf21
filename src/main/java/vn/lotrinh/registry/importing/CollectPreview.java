package vn.lotrinh.registry.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Stretch;

/** Adds up what checking finds, row by row. <i>Bản xem trước</i>. */
final class CollectPreview {

    static final int MOST_NOTES = 200;

    private final Register register;
    private final ValueWords words;
    private final CountAnswers answers;
    private final MessageDigest digest;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final List<SheetPreview.Note> wrongNotes = new ArrayList<>();
    private final List<SheetPreview.Note> doubtNotes = new ArrayList<>();
    private final List<SheetPreview.TwinNote> twinNotes = new ArrayList<>();
    private final BitSet added = new BitSet();
    private int same;
    private int twins;
    private int wrong;
    private int doubts;

    CollectPreview(Register register, ValueWords words) {
        this.register = register;
        this.words = words;
        this.answers = new CountAnswers(register, words);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(CheckedRow row) {
        switch (row) {
            case CheckedRow.LeftOut(var line, var reason) -> leftOut.merge(reason, 1, Integer::sum);
            case CheckedRow.Wrong(var line, var notes) -> {
                wrong++;
                keep(wrongNotes, notes);
                sign(line + " wrong");
            }
            case CheckedRow.Sound sound -> add(sound);
        }
    }

    private void add(CheckedRow.Sound sound) {
        doubts += sound.doubts().size();
        keep(doubtNotes, sound.doubts());
        var twin = sound.twin();
        if (twin == null) {
            added.set(sound.line());
            answers.add(sound.line(), sound.own());
            sign(sound.line() + " new " + says(sound.own()));
        } else if (sound.same()) {
            same++;
            sign(sound.line() + " same");
        } else {
            twins++;
            sign(sound.line() + " " + twin.id() + " " + twin.version() + " " + says(sound.own()));
            if (twinNotes.size() < MOST_NOTES) {
                twinNotes.add(new SheetPreview.TwinNote(
                        sound.line(),
                        title(sound.own()),
                        twin.id(),
                        changes(twin.stretch(), Objects.requireNonNull(sound.merged()))));
            }
        }
    }

    /** With the ids of records that it names, for names may come to mean others. */
    private static String says(Stretch stretch) {
        return stretch.from() + " " + stretch.to() + " " + new TreeMap<>(stretch.values());
    }

    private static void keep(List<SheetPreview.Note> kept, List<SheetPreview.Note> notes) {
        notes.stream().limit(Math.max(0, MOST_NOTES - kept.size())).forEach(kept::add);
    }

    private void sign(String words) {
        digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String title(Stretch stretch) {
        var fields = register.identity().isEmpty() ? register.title() : register.identity();
        return fields.stream()
                .filter(field -> stretch.value(field) != null)
                .map(field -> words.text(register, field, stretch.value(field)))
                .collect(Collectors.joining(", "));
    }

    private String changes(Stretch before, Stretch after) {
        var changes = new ArrayList<String>();
        for (var field : SheetField.of(register)) {
            @Nullable Object one = value(before, field.code());
            @Nullable Object other = value(after, field.code());
            if (!CheckRows.SameWords.same(one, other)) {
                String was = words.text(register, field.code(), one);
                changes.add(field.title() + ": " + (was.isEmpty() ? "(trống)" : was) + " → "
                        + words.text(register, field.code(), other));
            }
        }
        return String.join("; ", changes);
    }

    private static @Nullable Object value(Stretch stretch, String code) {
        return switch (code) {
            case SheetField.FROM -> stretch.from();
            case SheetField.TO -> stretch.to();
            default -> stretch.value(code);
        };
    }

    /** @param beside what only shows when the rows are tried in the database */
    SheetPreview finish(List<LineProblem> beside) {
        var refused =
                beside.stream().map(problem -> (int) problem.line()).distinct().toList();
        int ofNew = (int) refused.stream().filter(added::get).count();
        int ofNoLine = refused.contains(0) ? 1 : 0;
        var notes = new ArrayList<>(wrongNotes);
        beside.stream()
                .limit(Math.max(0, MOST_NOTES - notes.size()))
                .forEach(problem -> notes.add(new SheetPreview.Note(
                        (int) problem.line(),
                        problem.problem().field() == null
                                ? problem.line() == 0 ? "Cả tệp" : "Cả dòng"
                                : register.findField(problem.problem().field())
                                        .map(field -> field.name())
                                        .orElse("Cả dòng"),
                        problem.problem().sentence())));
        return new SheetPreview(
                added.cardinality() - ofNew,
                same,
                twins - (refused.size() - ofNew - ofNoLine),
                leftOut,
                wrong + refused.size(),
                doubts,
                notes,
                doubtNotes,
                twinNotes,
                refused,
                answers.without(refused),
                HexFormat.of().formatHex(digest.digest()));
    }
}
