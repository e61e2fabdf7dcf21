package vn.lotrinh.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.ClosePeriod;
import vn.lotrinh.indicator.Closing;
import vn.lotrinh.indicator.Lacking;
import vn.lotrinh.indicator.ListLacking;
import vn.lotrinh.indicator.ShowClosings;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.web.Problem;

/** Whether a period is closed and what it lacks; closing it. Closing one that is closed changes nothing. */
@RestController
@RequestMapping("/api/v1/periods/{period}")
class PeriodsApi {

    /**
     * A period with its closings.
     *
     * @param closed whether it is closed now
     * @param lacking what villages have not submitted and nobody has reported
     */
    record PeriodJson(
            String period,
            LocalDate from,
            LocalDate to,
            boolean closed,
            List<ClosingJson> closings,
            List<LackingJson> lacking) {}

    /** One closing, with why it was opened again. */
    record ClosingJson(
            int number,
            Instant closedAt,
            Map<String, String> versions,
            @Nullable Instant reopenedAt,
            @Nullable String reopenedWhy) {
        static ClosingJson of(Closing closing) {
            var reopened = closing.reopened();
            return new ClosingJson(
                    closing.number(),
                    closing.closedAt(),
                    closing.versions(),
                    reopened == null ? null : reopened.at(),
                    reopened == null ? null : reopened.why());
        }
    }

    /**
     * What is lacking.
     *
     * @param kind REGISTER or FIGURE
     * @param villages codes; none for a figure of the whole commune
     */
    record LackingJson(String kind, String code, String period, List<String> villages) {
        static LackingJson of(Lacking lacking) {
            return new LackingJson(
                    lacking.kind().name(),
                    lacking.code(),
                    lacking.period().toString(),
                    lacking.villages().stream().map(Territory.Village::code).toList());
        }
    }

    private final ShowClosings closings;
    private final ListLacking listLacking;
    private final ClosePeriod close;

    PeriodsApi(ShowClosings closings, ListLacking listLacking, ClosePeriod close) {
        this.closings = closings;
        this.listLacking = listLacking;
        this.close = close;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT})
    @Operation(
            summary = "Một kỳ: đã chốt chưa, còn thiếu gì · A period: closed or not, what it lacks",
            tags = "periods")
    @GetMapping
    PeriodJson get(@PathVariable("period") String written) {
        return json(Asked.period(written));
    }

    @Permits(Role.LEADER)
    @Operation(summary = "Chốt số liệu của kỳ · Close a period", tags = "periods")
    @PostMapping("/close")
    PeriodJson close(SignedIn by, @PathVariable("period") String written) {
        var period = Asked.period(written);
        if (closings.find(period).isPresent()) {
            return json(period);
        }
        return switch (close.handle(new ClosePeriod.Command(by, period))) {
            case ClosePeriod.Outcome.Closed _ -> json(period);
            case ClosePeriod.Outcome.Refused(var sentence) ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "refused", sentence, "This period can't be closed now.");
            case ClosePeriod.Outcome.NotAllowed(var sentence) ->
                throw new Problem(HttpStatus.FORBIDDEN, "not-permitted", sentence, "Only a leader closes a period.");
        };
    }

    private PeriodJson json(Period period) {
        return new PeriodJson(
                period.toString(),
                period.from(),
                period.to(),
                closings.find(period).isPresent(),
                closings.list().stream()
                        .filter(closing -> closing.period().equals(period))
                        .map(ClosingJson::of)
                        .toList(),
                listLacking.in(period).stream().map(LackingJson::of).toList());
    }
}
