package vn.lotrinh.criteria.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.Answer;
import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.SaveAnswer;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.files.KeptFile;
import vn.lotrinh.indicator.TypedNumber;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Saves the form of an item as it was sent, with the files attached to it. */
@Component
class ItemSaving {

    /** How it ends for the page. */
    sealed interface Saving {
        record Saved() implements Saving {}

        /** The form comes back with what was typed and what is wrong. */
        record Again(WriteItemPage.Sent sent) implements Saving {}
    }

    private final SaveAnswer saveAnswer;
    private final KeepFile keepFile;
    private final FindFile findFile;
    private final NameActors nameActors;

    ItemSaving(SaveAnswer saveAnswer, KeepFile keepFile, FindFile findFile, NameActors nameActors) {
        this.saveAnswer = saveAnswer;
        this.keepFile = keepFile;
        this.findFile = findFile;
        this.nameActors = nameActors;
    }

    Saving handle(
            SignedIn by,
            String set,
            AssessedSubject subject,
            String item,
            Typed sent,
            List<String> kept,
            List<MultipartFile> files) {
        var evidence = new LinkedHashSet<>(kept.stream()
                .filter(digest -> findFile.find(digest).isPresent())
                .toList());
        var typed = attach(by.actor(), sent, files, evidence);
        var points = TypedNumber.parse(typed.text(WriteItemPage.POINTS));
        if (points instanceof TypedNumber.Unclear(var sentence)) {
            typed = typed.wrong(WriteItemPage.POINTS, sentence);
        }
        if (!typed.text(WriteItemPage.YEAR).matches("(\\d{4})?")) {
            typed = typed.wrong(WriteItemPage.YEAR, "Ghi năm có bốn chữ số, như 2028.");
        }
        var digests = List.copyOf(evidence);
        int seen = whole(typed.text("phien-ban"));
        if (!typed.sound()) {
            return again(typed, digests, seen);
        }
        var command = new SaveAnswer.Command(
                by,
                set,
                whole(typed.text("ban")),
                subject,
                item,
                state(typed.text(WriteItemPage.STATE)),
                points instanceof TypedNumber.Read(var number) ? number : null,
                typed.textOrNull(WriteItemPage.NOTE),
                typed.textOrNull(WriteItemPage.MISSING),
                typed.textOrNull(WriteItemPage.WHO),
                typed.text(WriteItemPage.YEAR).isEmpty() ? null : whole(typed.text(WriteItemPage.YEAR)),
                digests,
                seen);
        return switch (saveAnswer.handle(command)) {
            case SaveAnswer.Outcome.Saved _ -> new Saving.Saved();
            case SaveAnswer.Outcome.Refused(var field, var sentence) ->
                again(typed.wrong(name(field), sentence), digests, seen);
            case SaveAnswer.Outcome.ChangedMeanwhile(var theirs) ->
                again(typed.wrong(Form.WHOLE, overtaken(theirs)), digests, theirs.version());
            case SaveAnswer.Outcome.NotAllowed(var sentence) -> again(typed.wrong(Form.WHOLE, sentence), digests, seen);
        };
    }

    private static Saving again(Typed typed, List<String> evidence, int seen) {
        return new Saving.Again(new WriteItemPage.Sent(typed, evidence, seen));
    }

    private String overtaken(Answer theirs) {
        return "Chưa lưu: " + nameActors.handle(List.of(theirs.by())).of(theirs.by())
                + " vừa ghi mục này (xem ở lịch sử). Nội dung của bạn vẫn ở đây; lưu lần nữa để thay.";
    }

    /** A sentence about a result may meet a form that asks for none. */
    private static String name(SaveAnswer.Field field) {
        return switch (field) {
            case STATE -> Form.WHOLE;
            case POINTS -> WriteItemPage.POINTS;
            case MISSING -> WriteItemPage.MISSING;
            case PLANNED_YEAR -> WriteItemPage.YEAR;
            case EVIDENCE -> WriteItemPage.EVIDENCE;
        };
    }

    private static @Nullable ItemState state(String typed) {
        return List.of(ItemState.values()).stream()
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static int whole(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private Typed attach(Actor by, Typed typed, List<MultipartFile> files, LinkedHashSet<String> evidence) {
        var told = typed;
        for (var file : files) {
            if (!file.isEmpty()) {
                switch (keep(by, file)) {
                    case KeepFile.Outcome.Kept(KeptFile kept) -> evidence.add(kept.digest());
                    case KeepFile.Outcome.Empty _ -> told = told.wrong(WriteItemPage.EVIDENCE, "Tệp minh chứng rỗng.");
                    case KeepFile.Outcome.TooLarge _ ->
                        told = told.wrong(WriteItemPage.EVIDENCE, "Tệp minh chứng lớn hơn 50 MB.");
                }
            }
        }
        return told;
    }

    private KeepFile.Outcome keep(Actor by, MultipartFile file) {
        try {
            Path content = Files.createTempFile("minh-chung", null);
            try {
                file.transferTo(content);
                return keepFile.handle(new KeepFile.Command(
                        by, Optional.ofNullable(file.getOriginalFilename()).orElse("minh-chung"), content));
            } finally {
                Files.deleteIfExists(content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
