package vn.lotrinh.registry.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.DeleteRecord;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.RecordContent;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.web.Items;
import vn.lotrinh.web.Problem;

/**
 * Records one by one. Putting the same body again changes nothing, whatever its {@code If-Match}; a record that is there is only changed
 * by who names its version.
 */
@RestController
@RequestMapping("/api/v1/registers/{register}/records")
class RecordsApi {

    private static final int MOST = 500;

    private final AskedOfApi asked;
    private final Registers registers;
    private final ListRecords listRecords;
    private final FindRecord findRecord;
    private final SaveRecord saveRecord;
    private final DeleteRecord deleteRecord;
    private final RecordLooks looks;
    private final Clock clock;

    RecordsApi(
            AskedOfApi asked,
            Registers registers,
            ListRecords listRecords,
            FindRecord findRecord,
            SaveRecord saveRecord,
            DeleteRecord deleteRecord,
            RecordLooks looks,
            Clock clock) {
        this.asked = asked;
        this.registers = registers;
        this.listRecords = listRecords;
        this.findRecord = findRecord;
        this.saveRecord = saveRecord;
        this.deleteRecord = deleteRecord;
        this.looks = looks;
        this.clock = clock;
    }

    /** It waits for approval. */
    record WaitingJson(UUID proposal) {}

    /**
     * Records in the order of their ids.
     *
     * @param params {@code q}, {@code on} (the day on which a state holds), {@code limit}, {@code cursor} as the part before named it, and
     *     filters by field
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
    @Operation(summary = "Các bản ghi của một sổ bộ · The records of a register", tags = "registers")
    @GetMapping
    Items<RecordJson> list(
            SignedIn by, @PathVariable("register") String code, @RequestParam Map<String, String> params) {
        var register = asked.toRead(code, by);
        String cursor = params.getOrDefault("cursor", "");
        int limit = limit(params.getOrDefault("limit", ""));
        var after = cursor.isEmpty() ? null : AskedOfApi.id("cursor", cursor);
        var query = asked.query(register, params, LocalDate.now(clock))
                .ordered(new RecordQuery.Order.ById(after))
                .part(0, limit + 1);
        return switch (listRecords.handle(by, code, query)) {
            case ListRecords.Outcome.Found(var page) -> items(register, page.rows(), limit);
            case ListRecords.Outcome.NotAllowed(var sentence) -> throw AskedOfApi.notAllowed(sentence);
        };
    }

    private static int limit(String asked) {
        return asked.matches("[1-9]\\d{0,3}") ? Math.min(MOST, Integer.parseInt(asked)) : MOST;
    }

    private Items<RecordJson> items(Register register, List<RecordPage.Row> rows, int limit) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        looks.saw(register, shown.stream().map(RecordPage.Row::id).toList());
        var items = shown.stream()
                .map(row -> new RecordJson(
                        row.id(),
                        register.code(),
                        row.version(),
                        List.of(RecordJson.stretch(register, registers.set(), row.stretch())),
                        List.of()))
                .toList();
        return rows.size() > limit ? new Items<>(items, shown.getLast().id().toString()) : Items.all(items);
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
    @Operation(summary = "Một bản ghi · One record", tags = "registers")
    @GetMapping("/{record}")
    ResponseEntity<RecordJson> get(
            SignedIn by, @PathVariable("register") String code, @PathVariable("record") UUID id) {
        var register = asked.toRead(code, by);
        var record = find(by, register, id);
        var content = record.content();
        if (content == null) {
            throw AskedOfApi.noSuchRecord();
        }
        looks.saw(register, List.of(id));
        var stretches = (register.isState() ? content.timeline().stretches() : record.counting())
                .stream()
                        .map(stretch -> RecordJson.stretch(register, registers.set(), stretch))
                        .toList();
        return ResponseEntity.ok()
                .eTag(tag(content))
                .body(new RecordJson(id, code, content.version(), stretches, record.warnings()));
    }

    private static String tag(RecordContent content) {
        return "\"" + content.version() + "\"";
    }

    private RecordView find(SignedIn by, Register register, UUID id) {
        return switch (findRecord.handle(by, register.code(), id, LocalDate.now(clock))) {
            case FindRecord.Outcome.Found(var record) -> record;
            case FindRecord.Outcome.NotThere _ -> throw AskedOfApi.noSuchRecord();
            case FindRecord.Outcome.Erased _ -> throw AskedOfApi.erased();
            case FindRecord.Outcome.NotAllowed(var sentence) -> throw AskedOfApi.notAllowed(sentence);
        };
    }

    /** @param body as the schema of the register says */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @Operation(
            summary = "Ghi, thay đổi hoặc sửa một bản ghi · Write, change or correct a record",
            tags = "registers",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", schema = @Schema(type = "object"))))
    @PutMapping("/{record}")
    ResponseEntity<Object> put(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        var register = asked.find(code);
        return switch (ReadRecordJson.of(register, body)) {
            case ReadRecordJson.Read.Wrong(var problems) -> throw refused(problems);
            case ReadRecordJson.Read.Understood read ->
                save(
                        register,
                        new SaveRecord.Command(
                                by,
                                code,
                                id,
                                read.stretch(),
                                read.mode(),
                                read.at(),
                                seen(by, register, id, ifMatch),
                                read.reason(),
                                read.source()));
        };
    }

    private ResponseEntity<Object> save(Register register, SaveRecord.Command command) {
        return switch (saveRecord.handle(command)) {
            case SaveRecord.Outcome.Saved(var record, var warnings) ->
                answer(register, record.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK, record, warnings);
            case SaveRecord.Outcome.Unchanged(var record) -> answer(register, HttpStatus.OK, record, List.of());
            case SaveRecord.Outcome.Waiting(var proposal) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(new WaitingJson(proposal));
            case SaveRecord.Outcome.ChangedMeanwhile(var theirs) -> throw changedMeanwhile(register, theirs);
            case SaveRecord.Outcome.Refused(var problems) -> throw refused(problems);
            case SaveRecord.Outcome.NotAllowed(var sentence) -> throw AskedOfApi.notAllowed(sentence);
        };
    }

    private ResponseEntity<Object> answer(
            Register register, HttpStatus status, RecordContent record, List<String> warnings) {
        looks.saw(register, List.of(record.id()));
        return ResponseEntity.status(status).eTag(tag(record)).body(json(register, record, warnings));
    }

    private RecordJson json(Register register, RecordContent record, List<String> warnings) {
        return new RecordJson(
                record.id(),
                register.code(),
                record.version(),
                record.timeline().stretches().stream()
                        .map(stretch -> RecordJson.stretch(register, registers.set(), stretch))
                        .toList(),
                warnings);
    }

    /** @param reason why it is taken out; asked of everybody */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @Operation(summary = "Xóa một bản ghi, kèm lý do · Take a record out, with a reason", tags = "registers")
    @DeleteMapping("/{record}")
    ResponseEntity<Object> delete(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        var register = asked.find(code);
        var command = new DeleteRecord.Command(by, code, id, seen(by, register, id, ifMatch), reason);
        return switch (deleteRecord.handle(command)) {
            case DeleteRecord.Outcome.Deleted _ -> ResponseEntity.noContent().build();
            case DeleteRecord.Outcome.Waiting(var proposal) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(new WaitingJson(proposal));
            case DeleteRecord.Outcome.NotThere _ -> throw AskedOfApi.noSuchRecord();
            case DeleteRecord.Outcome.ChangedMeanwhile(var theirs) -> throw changedMeanwhile(register, theirs);
            case DeleteRecord.Outcome.Refused(var problem) -> throw refused(List.of(problem));
            case DeleteRecord.Outcome.NotAllowed(var sentence) -> throw AskedOfApi.notAllowed(sentence);
        };
    }

    /** The version that {@code If-Match} names; absent when it names none. */
    private @Nullable Integer seen(SignedIn by, Register register, UUID id, @Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        String version = ifMatch.replaceFirst("^W/", "").replace("\"", "").strip();
        if (version.equals("*")) {
            return findRecord.handle(by, register.code(), id, LocalDate.now(clock))
                                    instanceof FindRecord.Outcome.Found(var record)
                            && record.content() != null
                    ? record.content().version()
                    : -1;
        }
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Problem changedMeanwhile(Register register, RecordContent theirs) {
        looks.saw(register, List.of(theirs.id()));
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Bản ghi này đang ở bản khác với bản trong If-Match; đọc lại rồi gửi lại.",
                "The record stands at another version than If-Match names; read it again.",
                Map.of("present", json(register, theirs, List.of())));
    }

    private static Problem refused(List<vn.lotrinh.registry.Problem> problems) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                problems.getFirst().sentence(),
                "The record breaks a rule; see “errors”.",
                Map.of(
                        "errors",
                        problems.stream()
                                .map(problem -> Map.of(
                                        "field",
                                        problem.field() == null ? "" : problem.field(),
                                        "sentence",
                                        problem.sentence()))
                                .toList()));
    }
}
