package vn.lotrinh.registry.web;

import java.util.UUID;
import vn.lotrinh.registry.Register;

/** Where the pages of registers are. */
final class Addresses {

    static final String WAITING = "/so-bo/cho-duyet";

    private Addresses() {}

    static String list(Register register) {
        return "/so-bo/" + register.code();
    }

    static String record(Register register, UUID id) {
        return list(register) + "/" + id;
    }
}
