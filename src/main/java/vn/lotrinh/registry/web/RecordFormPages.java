package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.NoSuchPage;

/** Writing a record, new or present. <i>Ghi sổ</i>. */
@Controller
class RecordFormPages {

    private final AskedRegister asked;
    private final FindRecord findRecord;
    private final FindReference references;
    private final RecordSaving saving;
    private final Clock clock;

    RecordFormPages(
            AskedRegister asked, FindRecord findRecord, FindReference references, RecordSaving saving, Clock clock) {
        this.asked = asked;
        this.findRecord = findRecord;
        this.references = references;
        this.saving = saving;
        this.clock = clock;
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/moi")
    ModelAndView blank(
            SignedIn by, @PathVariable("register") String code, @RequestParam MultiValueMap<String, String> params) {
        var register = asked.toWrite(code, by);
        var posted = Posted.of(params);
        return saving.form(by, RecordDraft.of(register, RecordIds.next(clock), null, null, posted, today()));
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/moi")
    ModelAndView add(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes redirect) {
        var register = asked.toWrite(code, by);
        var posted = Posted.of(params);
        var id = posted.record().orElseGet(() -> RecordIds.next(clock));
        return saving.save(by, RecordDraft.of(register, id, null, null, posted, today()), files, redirect);
    }

    /**
     * @param stretch the first day of the stretch that is looked at; that of today when absent
     * @param params fields that are filled in otherwise than the record has them, as a page proposes that leads here
     */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/{record}/sua")
    ModelAndView edit(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestParam(name = Posted.STRETCH, required = false) @Nullable LocalDate stretch,
            @RequestParam MultiValueMap<String, String> params) {
        var register = asked.toWrite(code, by);
        var record = record(by, register, id);
        var base = base(record, stretch);
        var posted = RecordDraft.posted(register, base)
                .with(Posted.CHANGE_FROM, today().toString())
                .filledIn(Posted.of(params));
        return saving.form(by, RecordDraft.of(register, id, version(record), base, posted, base.from()));
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/{record}/sua")
    ModelAndView change(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes redirect) {
        var register = asked.toWrite(code, by);
        var record = record(by, register, id);
        var posted = Posted.of(params);
        var base = base(record, posted.day(Posted.STRETCH).orElse(null));
        return saving.save(
                by, RecordDraft.of(register, id, posted.version(), base, posted, base.from()), files, redirect);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RecordView record(SignedIn by, Register register, UUID id) {
        return asked.demand(
                findRecord.handle(by, register.code(), id, today()),
                register,
                register.rights().write());
    }

    private static @Nullable Integer version(RecordView record) {
        return record.content() == null ? null : record.content().version();
    }

    /** The stretch that begins on the day, that of today, or what waits to count for the first time. */
    private Stretch base(RecordView record, @Nullable LocalDate from) {
        if (record.content() == null) {
            if (record.proposed() == null) {
                throw new NoSuchPage("Bản ghi này đã xóa. Mở trang của nó để xem lịch sử và hoàn tác.");
            }
            return record.proposed();
        }
        var timeline = record.content().timeline();
        return timeline.stretches().stream()
                .filter(stretch -> stretch.from().equals(from))
                .findFirst()
                .or(() -> record.register().isState() ? timeline.on(today()) : timeline.latest())
                .or(timeline::latest)
                .orElseThrow();
    }

    /** Names for what is typed into a reference, as options of its list. */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/tim/{field}")
    ModelAndView suggest(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("field") String field,
            @RequestParam MultiValueMap<String, String> params) {
        var register = asked.toWrite(code, by);
        var target = register.findField(field)
                .filter(one -> one.type() == FieldType.REFERENCE)
                .orElseThrow(() -> new NoSuchPage("Sổ này không có mục “" + field + "” để tìm."));
        var offered = references.offer(
                by, Objects.requireNonNull(target.register()), Posted.of(params).field(field));
        return new ModelAndView(
                "registry/suggestionsPartial",
                Map.of(
                        "names",
                        List.copyOf(
                                offered.stream().map(choice -> choice.title()).toList())));
    }
}
