package vn.lotrinh.registry.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.registry.Timeline;

/** What happened to a record, each time held against the time before. <i>Lịch sử bản ghi</i>. */
@Component
class RecordHistory {

    private static final Map<String, String> VERBS = Map.of(
            "added", "Ghi mới",
            "loaded", "Nạp cùng nhiều bản ghi khác",
            "changed", "Thay đổi",
            "corrected", "Sửa sai",
            "merged", "Sáp nhập thôn",
            "split", "Chia tách thôn",
            "deleted", "Xóa",
            "restored", "Hoàn tác",
            "sentBack", "Trả lại đề nghị");

    private final NameActors nameActors;
    private final FindRecord findRecord;

    RecordHistory(NameActors nameActors, FindRecord findRecord) {
        this.nameActors = nameActors;
        this.findRecord = findRecord;
    }

    /** Such as "Nguyễn Thị Mẫu, 24/11/2026 08:05". */
    String lastChange(Register register, UUID id, Clock clock) {
        return findRecord
                .findLastEntry(register.code(), id)
                .map(entry -> nameActors.handle(List.of(entry.actor())).of(entry.actor()) + ", "
                        + VietnameseFormat.moment(entry.at(), clock.getZone()))
                .orElse("một người khác");
    }

    /** @param mayRestore whether an earlier version may be brought back from here */
    List<OneRecordPage.Version> versions(RecordView record, RecordWords words, boolean mayRestore, Clock clock) {
        var names = nameActors.handle(
                record.history().stream().map(RecordView.Version::actor).toList());
        var versions = new ArrayList<OneRecordPage.Version>();
        for (int i = 0; i < record.history().size(); i++) {
            var version = record.history().get(i);
            var before = i + 1 < record.history().size()
                    ? record.history().get(i + 1).content()
                    : Timeline.EMPTY;
            boolean back = mayRestore && i > 0 && !version.content().stretches().isEmpty();
            versions.add(new OneRecordPage.Version(
                    VERBS.getOrDefault(version.verb(), version.verb()),
                    names.of(version.actor()),
                    VietnameseFormat.moment(version.at(), clock.getZone()),
                    Stream.of(version.reason(), version.source())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")),
                    before.stretches().isEmpty()
                            ? List.of()
                            : differences(record.register(), before, version.content(), words),
                    back ? Integer.toString(version.number()) : null));
        }
        return versions;
    }

    /** What a change made of a record: stretches that came and went, and fields of the stretch that took another's place. */
    static List<OneRecordPage.Difference> differences(
            Register register, Timeline before, Timeline after, RecordWords words) {
        if (after.stretches().isEmpty()) {
            return List.of();
        }
        var differences = new ArrayList<OneRecordPage.Difference>();
        for (var stretch : after.stretches()) {
            var former = before.on(stretch.from())
                    .or(() -> register.isState() ? Optional.<Stretch>empty() : before.latest());
            if (former.isEmpty()) {
                differences.add(new OneRecordPage.Difference("Giai đoạn", "", RecordFormFrame.days(stretch)));
            } else {
                differences.addAll(differences(register, former.get(), stretch, words));
            }
        }
        before.stretches().stream()
                .filter(stretch -> register.isState()
                        && after.stretches().stream().noneMatch(other -> other.holdsOn(stretch.from())))
                .forEach(stretch ->
                        differences.add(new OneRecordPage.Difference("Giai đoạn", RecordFormFrame.days(stretch), "")));
        return differences;
    }

    static List<OneRecordPage.Difference> differences(
            Register register, Stretch before, @Nullable Stretch after, RecordWords words) {
        if (after == null) {
            return List.of();
        }
        var fields = new LinkedHashSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        var differences = new ArrayList<OneRecordPage.Difference>();
        for (var field : fields) {
            String was = words.of(register, field, before.value(field));
            String is = words.of(register, field, after.value(field));
            if (!was.equals(is)) {
                differences.add(new OneRecordPage.Difference(
                        FieldNames.of(register, field), was.isEmpty() ? "trống" : was, is.isEmpty() ? "trống" : is));
            }
        }
        if (register.isState() && before.from().equals(after.from()) && !Objects.equals(before.to(), after.to())) {
            differences.add(new OneRecordPage.Difference(
                    "Giai đoạn", RecordFormFrame.days(before), RecordFormFrame.days(after)));
        }
        return differences;
    }
}
