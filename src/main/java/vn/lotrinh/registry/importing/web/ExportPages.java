package vn.lotrinh.registry.importing.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.importing.ExportRecords;
import vn.lotrinh.registry.importing.SheetTemplate;
import vn.lotrinh.registry.web.ListAddress;
import vn.lotrinh.web.Demonstration;
import vn.lotrinh.web.Download;
import vn.lotrinh.web.Problem;

/** Hands a register out as a file of Excel, full or to be filled in. <i>Xuất Excel, mẫu Excel</i>. */
@Controller
class ExportPages {

    private final ExportRecords exportRecords;
    private final SheetTemplate sheetTemplate;
    private final RegisterOfPage registers;
    private final Registers all;
    private final Looks looks;
    private final Demonstration demonstration;
    private final Clock clock;

    ExportPages(
            ExportRecords exportRecords,
            SheetTemplate sheetTemplate,
            RegisterOfPage registers,
            Registers all,
            Looks looks,
            Demonstration demonstration,
            Clock clock) {
        this.exportRecords = exportRecords;
        this.sheetTemplate = sheetTemplate;
        this.registers = registers;
        this.all = all;
        this.looks = looks;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Everything that the list at the same address shows, in its order. */
    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/so-bo/{register}/xuat-excel")
    void export(
            @PathVariable("register") String code,
            @RequestParam MultiValueMap<String, String> params,
            SignedIn by,
            HttpServletResponse response)
            throws IOException {
        var register = registers.get(code);
        var today = LocalDate.now(clock);
        var query = new ListAddress(register, all.set(), params, today).query();
        switch (exportRecords.handle(new ExportRecords.Command(by, register, query, today, demonstration.on()))) {
            case ExportRecords.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
            case ExportRecords.Outcome.Written written -> {
                try {
                    saw(register, written);
                    Download.sheet(response, register.name() + " " + query.day() + ".xlsx", written.file());
                } finally {
                    Files.deleteIfExists(written.file());
                }
            }
        }
    }

    private void saw(Register register, ExportRecords.Outcome.Written written) {
        String purpose = "Xuất Excel sổ “" + register.name() + "”";
        if (register.holdsPersonalData()) {
            looks.saw(purpose, "register." + register.code(), written.records());
        }
        written.named().forEach((code, ids) -> {
            if (all.get(code).holdsPersonalData()) {
                looks.saw(purpose, "register." + code, ids);
            }
        });
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/so-bo/{register}/mau-excel")
    void template(@PathVariable("register") String code, SignedIn by, HttpServletResponse response) throws IOException {
        var register = registers.get(code);
        switch (sheetTemplate.handle(register, by)) {
            case SheetTemplate.Outcome.NotAllowed(var sentence) -> throw notAllowed(sentence);
            case SheetTemplate.Outcome.Written(var file) ->
                Download.sheet(response, "Mẫu " + register.name() + ".xlsx", file);
        }
    }

    private static Problem notAllowed(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, "not-permitted", sentence, "This register may not be read from here.");
    }
}
