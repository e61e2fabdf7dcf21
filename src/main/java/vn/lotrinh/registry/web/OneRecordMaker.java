package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lotrinh.access.ListOwnReferences;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.Proposal;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.registry.Timeline;

/** Makes the page of one record, and tells whose data it shows. */
@Component
class OneRecordMaker {

    private final Registers registers;
    private final NameRecords nameRecords;
    private final NameActors nameActors;
    private final RecordHistory history;
    private final RecordLooks looks;
    private final FindFile files;
    private final RecordMap map;
    private final ListOwnReferences ownReferences;
    private final Clock clock;

    OneRecordMaker(
            Registers registers,
            NameRecords nameRecords,
            NameActors nameActors,
            RecordHistory history,
            RecordLooks looks,
            FindFile files,
            RecordMap map,
            ListOwnReferences ownReferences,
            Clock clock) {
        this.registers = registers;
        this.nameRecords = nameRecords;
        this.nameActors = nameActors;
        this.history = history;
        this.looks = looks;
        this.files = files;
        this.map = map;
        this.ownReferences = ownReferences;
        this.clock = clock;
    }

    OneRecordPage make(SignedIn by, RecordView record) {
        var register = record.register();
        var words = nameRecords.handle(register, record.allStretches());
        looks.saw(register, List.of(record.id()), words);
        var today = LocalDate.now(clock);
        var shown = record.shownOn(today)
                .or(() -> Optional.ofNullable(record.proposed()))
                .or(() -> record.history().stream()
                        .flatMap(version -> version.content().latest().stream())
                        .findFirst());
        var right = RegisterRight.of(register, by);
        boolean writes = right.mayWrite() && (record.content() != null || record.proposed() != null);
        String here = Addresses.record(register, record.id());
        return new OneRecordPage(
                shown.map(stretch -> StringUtils.capitalize(words.title(register, stretch)))
                        .orElse(register.one()),
                register.name(),
                Addresses.list(register),
                tag(record, today),
                shown.map(stretch -> rows(record, stretch, words)).orElse(List.of()),
                register.isState() ? stages(record, words, writes, today) : List.of(),
                record.warnings(),
                waiting(by, record, words),
                history.versions(record, words, right.mayWrite() && !register.asksForApproval(), clock),
                record.referrers().stream()
                        .map(one -> referrer(one, record.id()))
                        .toList(),
                writes ? here + "/sua" : null,
                writes && record.content() != null ? here + "/xoa" : null,
                here + "/hoan-tac",
                record.content() == null
                                && record.proposed() == null
                                && right.refusalToErase().isEmpty()
                        ? here + "/xoa-vinh-vien"
                        : null,
                by.holds(Role.ADMINISTRATOR) ? "/quan-tri/nhat-ky?ve=register." + register.code() : null,
                shown.flatMap(stretch -> map.of(register, List.of(stretch))).orElse(null));
    }

    private static @Nullable String tag(RecordView record, LocalDate today) {
        if (record.content() == null) {
            return record.proposed() == null ? "đã xóa" : "chưa được duyệt";
        }
        boolean holds = !record.register().isState()
                || record.content().timeline().on(today).isPresent();
        return holds ? null : "không còn hiệu lực hôm nay";
    }

    private List<OneRecordPage.Row> rows(RecordView record, Stretch stretch, RecordWords words) {
        var register = record.register();
        var rows = new ArrayList<OneRecordPage.Row>();
        if (stretch.totalOf() != null) {
            rows.add(new OneRecordPage.Row(
                    "Số tổng của",
                    VietnameseFormat.number(BigDecimal.valueOf(stretch.totalOf())),
                    register.countedUnit(),
                    "",
                    "",
                    null,
                    List.of()));
        }
        if (register.village().way() != Register.VillageRule.Way.NONE) {
            boolean copied = register.village().way() == Register.VillageRule.Way.COPIED;
            var row = row(record, Register.VILLAGE, stretch, words, copied ? "theo bản ghi được dẫn" : "");
            rows.add(new OneRecordPage.Row(
                    row.name(),
                    words.village((String) stretch.value(Register.VILLAGE)),
                    "",
                    row.origin(),
                    row.since(),
                    null,
                    List.of()));
        }
        for (var field : register.fields()) {
            if (!field.retired() || stretch.value(field.code()) != null) {
                rows.add(row(record, field.code(), stretch, words, field.isComputed() ? "máy tính" : ""));
            }
        }
        for (var copy : register.copies()) {
            rows.add(row(record, copy.code(), stretch, words, "theo sổ " + nameOf(copy)));
        }
        return rows;
    }

    private String nameOf(CopiedField copy) {
        return registers.get(copy.register()).name();
    }

    private OneRecordPage.Row row(RecordView record, String field, Stretch stretch, RecordWords words, String origin) {
        var register = record.register();
        var value = stretch.value(field);
        boolean listed = value instanceof Collection<?>;
        return new OneRecordPage.Row(
                FieldNames.of(register, field),
                listed ? "" : words.of(register, field, value),
                value == null ? "" : unit(register, field),
                origin,
                register.isState() && value != null ? since(record, field, stretch) : "",
                value instanceof UUID id ? href(register, field, id) : null,
                value instanceof Collection<?> digests ? attached(digests) : List.of());
    }

    private String unit(Register register, String field) {
        return registers
                .set()
                .original(register, field)
                .map(RegisterField::unit)
                .filter(Objects::nonNull)
                .orElse("");
    }

    /** From when on it says this without a break. */
    private static String since(RecordView record, String field, Stretch stretch) {
        var pieces = record.counting();
        int at = pieces.indexOf(stretch);
        if (at < 0) {
            return "";
        }
        var from = stretch.from();
        while (at > 0
                && Objects.equals(pieces.get(at - 1).value(field), stretch.value(field))
                && from.minusDays(1).equals(pieces.get(at - 1).to())) {
            at--;
            from = pieces.get(at).from();
        }
        return "từ " + VietnameseFormat.date(from);
    }

    private @Nullable String href(Register register, String field, UUID id) {
        return registers
                .set()
                .original(register, field)
                .map(RegisterField::register)
                .map(target -> Addresses.record(registers.get(target), id))
                .orElse(null);
    }

    private List<RecordFormPage.Attached> attached(Collection<?> digests) {
        return digests.stream()
                .flatMap(digest -> files.find(digest.toString()).stream())
                .map(file -> new RecordFormPage.Attached(file.digest(), file.name(), file.address()))
                .toList();
    }

    private static List<OneRecordPage.Stage> stages(
            RecordView record, RecordWords words, boolean writes, LocalDate today) {
        var timeline =
                record.content() == null ? Timeline.EMPTY : record.content().timeline();
        if (timeline.stretches().size() < 2) {
            return List.of();
        }
        var register = record.register();
        var stages = new ArrayList<OneRecordPage.Stage>();
        var before = (Stretch) null;
        for (var stretch : timeline.stretches()) {
            String changed = before == null
                    ? "bắt đầu"
                    : RecordHistory.differences(register, before, stretch, words).stream()
                            .map(one -> one.name() + ": " + one.is())
                            .collect(Collectors.joining(", "));
            stages.addFirst(new OneRecordPage.Stage(
                    RecordFormFrame.days(stretch),
                    stretch.holdsOn(today),
                    changed.isEmpty() ? "không đổi nội dung" : changed,
                    writes
                            ? Addresses.record(register, record.id()) + "/sua?" + Posted.STRETCH + "=" + stretch.from()
                            : null));
            before = stretch;
        }
        return stages;
    }

    private OneRecordPage.@Nullable Waiting waiting(SignedIn by, RecordView record, RecordWords words) {
        var proposal = record.proposal();
        if (proposal == null) {
            return null;
        }
        var register = record.register();
        boolean own = ownReferences.handle(by).contains(proposal.proposedBy());
        boolean decides = RegisterRight.of(register, by).mayApprove() && !own;
        var proposed = record.proposed();
        var before = record.content() == null || proposed == null
                ? null
                : record.content()
                        .timeline()
                        .on(proposed.from())
                        .or(record.content().timeline()::latest)
                        .orElse(null);
        return new OneRecordPage.Waiting(
                what(proposal.mode()),
                nameActors.handle(List.of(proposal.proposedBy())).of(proposal.proposedBy()),
                VietnameseFormat.moment(proposal.proposedAt().toInstant(), clock.getZone()),
                proposal.reason() == null ? "" : proposal.reason(),
                before == null ? List.of() : RecordHistory.differences(register, before, proposed, words),
                proposal.id().toString(),
                decides ? Addresses.record(register, record.id()) + "/duyet" : null,
                own ? mustBeAnother(by, proposal) : "");
    }

    private static String mustBeAnother(SignedIn by, Proposal proposal) {
        return (by.actor().reference().equals(proposal.proposedBy())
                        ? "Bạn là người đề nghị"
                        : "Khóa API do bạn tạo đã gửi đề nghị này")
                + " nên cần một người khác duyệt.";
    }

    static String what(String mode) {
        return switch (mode) {
            case "CREATE" -> "Đề nghị ghi mới";
            case "CHANGE" -> "Đề nghị thay đổi";
            case "DELETE" -> "Đề nghị xóa";
            default -> "Đề nghị sửa";
        };
    }

    private static OneRecordPage.Referrer referrer(RecordView.Referrer one, UUID id) {
        return new OneRecordPage.Referrer(
                one.register().name() + ": "
                        + VietnameseFormat.quantity(
                                BigDecimal.valueOf(one.count()), one.register().countedUnit())
                        + " (mục “" + one.field().name() + "”)",
                Addresses.list(one.register()) + "?"
                        + ListAddress.filterName(one.field().code()) + "=" + id);
    }
}
