package vn.lotrinh.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.web.Problem;

/** The targets of the plan in force with value, milestone, status, forecast. */
@RestController
class TargetsApi {

    private final ShowTargets targets;

    TargetsApi(ShowTargets targets) {
        this.targets = targets;
    }

    /** @param day "asOf": the day that is asked about; today without it */
    @Operation(
            summary =
                    "Các chỉ tiêu: số liệu, mốc, tình trạng, dự báo · Targets with value, milestone, status, forecast")
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.FRONT,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.PROVINCE
    })
    @GetMapping("/api/v1/targets")
    TargetList list(
            @RequestParam(name = "asOf", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @Parameter(hidden = true) SignedIn caller) {
        var asOf = day == null ? targets.today() : day;
        return new TargetList(
                asOf,
                targets.list(asOf).stream()
                        .filter(standing -> isSeenBy(caller, standing))
                        .map(TargetAnswer::of)
                        .toList(),
                null);
    }

    @Operation(summary = "Một chỉ tiêu · One target")
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.FRONT,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.PROVINCE
    })
    @GetMapping("/api/v1/targets/{code}")
    TargetAnswer get(
            @PathVariable String code,
            @RequestParam(name = "asOf", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @Parameter(hidden = true) SignedIn caller) {
        return targets.find(code, day == null ? targets.today() : day)
                .filter(standing -> isSeenBy(caller, standing))
                .map(TargetAnswer::of)
                .orElseThrow(() -> Problem.notFound(
                        "Kế hoạch đang có hiệu lực không có chỉ tiêu “" + code + "”.",
                        "The plan in force has no target " + code + "."));
    }

    /** The province sees the targets that are measured by what every commune shares. */
    private static boolean isSeenBy(SignedIn caller, TargetStanding standing) {
        return !caller.isOnlyOfTheProvince() || standing.isShared();
    }
}
