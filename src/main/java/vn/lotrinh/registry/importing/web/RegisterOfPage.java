package vn.lotrinh.registry.importing.web;

import org.springframework.stereotype.Component;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.NoSuchPage;

/** Finds the register that an address names. */
@Component
class RegisterOfPage {

    private final Registers registers;

    RegisterOfPage(Registers registers) {
        this.registers = registers;
    }

    /** @throws NoSuchPage where there is none */
    Register get(String code) {
        return registers.set().find(code).orElseThrow(() -> new NoSuchPage("Xã không có sổ bộ này."));
    }
}
