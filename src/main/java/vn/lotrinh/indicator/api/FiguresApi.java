package vn.lotrinh.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.RemoveFigure;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.indicator.ReportedFigure;
import vn.lotrinh.indicator.ReportedFigures;
import vn.lotrinh.web.Items;
import vn.lotrinh.web.Problem;

/**
 * Reported figures, one by one. Putting the same body again changes nothing, whatever its {@code If-Match}; a figure that is
 * there is only changed by who names its version.
 */
@RestController
@RequestMapping("/api/v1/indicators/{code}/figures")
class FiguresApi {

    private static final int MOST = 500;

    private final ReportFigures report;
    private final RemoveFigure remove;
    private final ReportedFigures figures;
    private final Asked asked;

    FiguresApi(ReportFigures report, RemoveFigure remove, ReportedFigures figures, Asked asked) {
        this.report = report;
        this.remove = remove;
        this.figures = figures;
        this.asked = asked;
    }

    /** @param cursor as the part before named it */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Số liệu đã báo cáo của một chỉ số · Reported figures of an indicator", tags = "indicators")
    @GetMapping
    Items<FigureJson> list(
            @PathVariable("code") String code, @RequestParam(name = "cursor", defaultValue = "") String cursor) {
        List<FigureJson> behind = figures.list(asked.indicator(code)).stream()
                .dropWhile(figure -> !cursor.isEmpty() && !cursor(figure).equals(cursor))
                .skip(cursor.isEmpty() ? 0 : 1)
                .map(FigureJson::of)
                .toList();
        return behind.size() <= MOST
                ? Items.all(behind)
                : new Items<>(
                        behind.subList(0, MOST),
                        behind.get(MOST - 1).place() + "/"
                                + behind.get(MOST - 1).period());
    }

    private static String cursor(ReportedFigure figure) {
        return figure.key().place().code() + "/" + figure.key().period();
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Một số liệu đã báo cáo · One reported figure", tags = "indicators")
    @GetMapping("/{place}/{period}")
    ResponseEntity<FigureJson> get(
            @PathVariable("code") String code,
            @PathVariable("place") String place,
            @PathVariable("period") String period) {
        return answer(HttpStatus.OK, figures.find(key(code, place, period)).orElseThrow(FiguresApi::noSuchFigure));
    }

    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Báo cáo hoặc sửa một số liệu · Report or correct a figure", tags = "indicators")
    @PutMapping("/{place}/{period}")
    ResponseEntity<FigureJson> put(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Entry body) {
        var key = key(code, place, period);
        var present = figures.find(key);
        var entry = body.of(key, seen(ifMatch, present));
        return switch (report.handle(new ReportFigures.Command(by, List.of(entry)))) {
            case ReportFigures.Outcome.Saved(var saved) ->
                answer(present.isEmpty() ? HttpStatus.CREATED : HttpStatus.OK, saved.getFirst());
            case ReportFigures.Outcome.Refused(var refusals) -> throw refused(refusals);
            case ReportFigures.Outcome.ChangedMeanwhile(var conflicts) ->
                throw changedMeanwhile(conflicts.getFirst().theirs());
            case ReportFigures.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
        };
    }

    /** @param reason why it is removed; asked of everybody */
    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @Operation(summary = "Bỏ một số liệu, kèm lý do · Remove a figure, with a reason", tags = "indicators")
    @DeleteMapping("/{place}/{period}")
    ResponseEntity<Void> delete(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        var key = key(code, place, period);
        int seen = seen(ifMatch, figures.find(key));
        return switch (remove.handle(new RemoveFigure.Command(by, key, seen, reason))) {
            case RemoveFigure.Outcome.Removed _ -> ResponseEntity.noContent().build();
            case RemoveFigure.Outcome.NoSuchFigure _ -> throw noSuchFigure();
            case RemoveFigure.Outcome.ChangedMeanwhile(var theirs) -> throw changedMeanwhile(theirs);
            case RemoveFigure.Outcome.ReasonMissing _ ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "reason-missing",
                        "Xóa số liệu cần lý do (reason=...).",
                        "Removing a figure needs a reason (reason=...).");
            case RemoveFigure.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
        };
    }

    private FigureKey key(String code, String place, String period) {
        return new FigureKey(asked.indicator(code).code(), asked.place(place), Asked.period(period));
    }

    /** The version that {@code If-Match} names; 0, which no figure has, when it names none. */
    private static int seen(@Nullable String ifMatch, Optional<ReportedFigure> present) {
        if (ifMatch == null) {
            return 0;
        }
        String version = ifMatch.replaceFirst("^W/", "").replace("\"", "").strip();
        if (version.equals("*")) {
            return present.map(ReportedFigure::version).orElse(-1);
        }
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static ResponseEntity<FigureJson> answer(HttpStatus status, ReportedFigure figure) {
        return ResponseEntity.status(status)
                .eTag("\"" + figure.version() + "\"")
                .body(FigureJson.of(figure));
    }

    private static Problem noSuchFigure() {
        return Problem.notFound(
                "Chưa có số liệu nào được báo cho đơn vị và kỳ này.",
                "No figure was reported for this place and period.");
    }

    private static Problem notAllowed(String sentence) {
        return new Problem(
                HttpStatus.FORBIDDEN, "not-permitted", sentence, "This key may not enter figures for this place.");
    }

    private static Problem refused(List<ReportFigures.Refusal> refusals) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                refusals.getFirst().sentence(),
                "The figure breaks a rule; see “errors”.",
                Map.of(
                        "errors",
                        refusals.stream()
                                .map(refusal -> Map.of("field", refusal.field().name(), "sentence", refusal.sentence()))
                                .toList()));
    }

    private static Problem changedMeanwhile(@Nullable ReportedFigure theirs) {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Số liệu này đang ở bản khác với bản trong If-Match; đọc lại rồi gửi lại.",
                "The figure stands at another version than If-Match names; read it again.",
                theirs == null ? Map.of() : Map.of("present", FigureJson.of(theirs)));
    }
}
