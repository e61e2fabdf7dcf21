package vn.lotrinh.indicator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.files.KeptFile;
import vn.lotrinh.indicator.EntrySheet;
import vn.lotrinh.indicator.SaveSheet;
import vn.lotrinh.indicator.SaveSheet.Outcome;
import vn.lotrinh.kernel.Actor;

/** Saves a sheet as it was sent, with the file attached to it; the sheet of the commune and that of a phone end alike. */
@Component
class SheetSaving {

    /** How it ends for the page. */
    sealed interface Saving {
        record Saved(int changed) implements Saving {}

        /** The page comes back with what was typed and what is wrong. */
        record Again(EntryPageMaker page) implements Saving {}
    }

    private final SaveSheet saveSheet;
    private final KeepFile keepFile;
    private final FindFile findFile;
    private final ActorNames names;
    private final Clock clock;

    SheetSaving(SaveSheet saveSheet, KeepFile keepFile, FindFile findFile, ActorNames names, Clock clock) {
        this.saveSheet = saveSheet;
        this.keepFile = keepFile;
        this.findFile = findFile;
        this.names = names;
        this.clock = clock;
    }

    /** @param file attached as evidence; empty or absent when none was chosen */
    Saving handle(SignedIn by, EntrySheet sheet, int year, Map<String, String> fields, @Nullable MultipartFile file) {
        return switch (attached(by.actor(), fields, file)) {
            case Attached.File(var evidence) -> save(by, sheet, year, new SheetForm(fields, evidence));
            case Attached.Refused(var sentence) ->
                new Saving.Again(again(sheet, year, new SheetForm(fields, null)).evidenceRefused(sentence));
        };
    }

    private Saving save(SignedIn by, EntrySheet sheet, int year, SheetForm form) {
        var changes = form.changes(sheet);
        var again = again(sheet, year, form);
        if (!changes.unclear().isEmpty()) {
            return new Saving.Again(again.unclear(changes.unclear()));
        }
        var command = new SaveSheet.Command(by, changes.entries(), changes.removed(), form.reason());
        return switch (saveSheet.handle(command)) {
            case Outcome.Saved(int changed) -> new Saving.Saved(changed);
            case Outcome.Refused(var refusals) -> new Saving.Again(again.refused(refusals));
            case Outcome.ChangedMeanwhile(var conflicts) -> new Saving.Again(again.changedMeanwhile(conflicts));
            case Outcome.RemovalOvertaken(var theirs) -> new Saving.Again(again.removalOvertaken(theirs));
            case Outcome.ReasonMissing() -> new Saving.Again(again.reasonMissing());
            case Outcome.NotAllowed(var sentence) -> new Saving.Again(again.fault(sentence));
        };
    }

    private EntryPageMaker again(EntrySheet sheet, int year, SheetForm form) {
        return new EntryPageMaker(sheet, year, null).with(form, names.load(), clock.getZone());
    }

    /** What became of the file. */
    private sealed interface Attached {
        record File(@Nullable KeptFile file) implements Attached {}

        record Refused(String sentence) implements Attached {}
    }

    private Attached attached(Actor by, Map<String, String> fields, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new Attached.File(Optional.of(fields.getOrDefault(SheetForm.EVIDENCE_KEPT, ""))
                    .flatMap(findFile::find)
                    .orElse(null));
        }
        return switch (keep(by, file)) {
            case KeepFile.Outcome.Kept(var kept) -> new Attached.File(kept);
            case KeepFile.Outcome.Empty() -> new Attached.Refused("Tệp minh chứng rỗng.");
            case KeepFile.Outcome.TooLarge() -> new Attached.Refused("Tệp minh chứng lớn hơn 50 MB.");
        };
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
