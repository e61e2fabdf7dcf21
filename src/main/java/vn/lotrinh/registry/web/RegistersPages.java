package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.ListProposals;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;

/** All the registers that somebody may read. <i>Các sổ bộ</i>. */
@Controller
class RegistersPages {

    private final Registers registers;
    private final ListRecords listRecords;
    private final ListProposals listProposals;
    private final Clock clock;

    RegistersPages(Registers registers, ListRecords listRecords, ListProposals listProposals, Clock clock) {
        this.registers = registers;
        this.listRecords = listRecords;
        this.listProposals = listProposals;
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
    @GetMapping("/so-bo")
    ModelAndView list(SignedIn by) {
        Map<String, Long> waiting = Stream.concat(
                        listProposals.handle(by).stream().map(ListProposals.Waiting::register),
                        listProposals.lists(by).stream().map(one -> one.list().register()))
                .collect(Collectors.groupingBy(Register::code, Collectors.counting()));
        var readable = registers.list().stream()
                .filter(register -> RegisterRight.of(register, by).mayRead())
                .toList();
        var groups = Stream.of(
                        group("Bạn ghi", "Ghi, nhập từ Excel và nộp ở trang của từng sổ", readable, true, by, waiting),
                        group(
                                "Người khác ghi",
                                "Để xem, và để duyệt nếu bạn có quyền duyệt",
                                readable,
                                false,
                                by,
                                waiting))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        long all = waiting.values().stream().mapToLong(Long::longValue).sum();
        return new ModelAndView("registry/registersPage", Map.of("page", new RegistersPage("Sổ bộ", all, groups)));
    }

    private RegistersPage.Group group(
            String title,
            String hint,
            List<Register> readable,
            boolean written,
            SignedIn by,
            Map<String, Long> waiting) {
        var rows = readable.stream()
                .filter(register -> RegisterRight.of(register, by).mayWrite() == written)
                .sorted(Comparator.comparing(register -> VietnameseText.folded(register.name())))
                .map(register -> row(register, by, waiting.getOrDefault(register.code(), 0L)))
                .toList();
        return new RegistersPage.Group(title, hint, rows);
    }

    private RegistersPage.Row row(Register register, SignedIn by, long waiting) {
        long count = listRecords.count(by, register.code(), RecordQuery.on(LocalDate.now(clock)));
        return new RegistersPage.Row(
                register.name(),
                Addresses.list(register),
                VietnameseFormat.quantity(BigDecimal.valueOf(count), register.countedUnit()),
                waiting,
                register.card());
    }
}
