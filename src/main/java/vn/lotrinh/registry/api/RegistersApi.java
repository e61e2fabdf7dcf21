package vn.lotrinh.registry.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Items;

/** The definitions of registers. */
@RestController
@RequestMapping("/api/v1/registers")
class RegistersApi {

    private final Registers registers;
    private final AskedOfApi asked;

    RegistersApi(Registers registers, AskedOfApi asked) {
        this.registers = registers;
        this.asked = asked;
    }

    /**
     * A definition with the schema of what is PUT.
     *
     * @param schema JSON Schema
     */
    record Described(RegisterJson register, Map<String, Object> schema) {}

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @Operation(summary = "Các sổ bộ mà khóa này xem được · The registers that this key may read", tags = "registers")
    @GetMapping
    Items<RegisterJson> list(SignedIn by) {
        return Items.all(registers.list().stream()
                .filter(register -> RegisterRight.of(register, by).mayRead())
                .map(register -> RegisterJson.of(register, registers.set()))
                .toList());
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
    @Operation(
            summary = "Định nghĩa một sổ bộ và lược đồ bản ghi · A register's definition and its record's schema",
            tags = "registers")
    @GetMapping("/{register}")
    Described get(SignedIn by, @PathVariable("register") String code) {
        var register = asked.toRead(code, by);
        return new Described(RegisterJson.of(register, registers.set()), RecordSchema.of(register, registers.set()));
    }
}
