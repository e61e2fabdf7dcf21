package vn.lotrinh.access;

import java.util.Set;

/** A request came to a handler that is not for who asks. The shared pages of errors say so. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No commune answers at this address. */
        NO_COMMUNE,
        /** Nobody has signed in, or the session is over. */
        NOT_SIGNED_IN,
        /** It is somebody else's work. */
        NOT_THEIR_WORK
    }

    private final Reason reason;
    private final transient Set<Role> forWhom;

    public NotPermitted(Reason reason, Set<Role> forWhom) {
        super(reason.name());
        this.reason = reason;
        this.forWhom = Set.copyOf(forWhom);
    }

    /** Whoever signed in has the role, but not for this village, agency or record. */
    public static NotPermitted elsewhere(Role... forWhom) {
        return new NotPermitted(Reason.NOT_THEIR_WORK, Set.of(forWhom));
    }

    public Reason reason() {
        return reason;
    }

    /** Whose work it is. */
    public Set<Role> forWhom() {
        return forWhom;
    }
}
