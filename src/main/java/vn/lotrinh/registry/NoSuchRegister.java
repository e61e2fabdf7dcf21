package vn.lotrinh.registry;

/** Asked for a register that this installation does not have. */
public final class NoSuchRegister extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchRegister(String code) {
        super("No such register: " + code);
    }
}
