package vn.lotrinh.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The communes that the work at hand may touch; the database shows no other (decision 001). It is bound to a request
 * or to one run of a job and does not travel to other threads by itself.
 */
public sealed interface CommuneScope {

    /** The communes named, usually one. */
    record Of(List<CommuneCode> communes) implements CommuneScope {
        public Of {
            if (communes.isEmpty()) {
                throw new IllegalArgumentException("A scope names at least one commune");
            }
            communes = List.copyOf(communes);
        }

        /** As the database's setting {@code app.communes} writes it. */
        public String setting() {
            return communes.stream().map(CommuneCode::code).collect(Collectors.joining(","));
        }
    }

    /** Every commune of the installation: only for use cases marked {@link AcrossCommunes}. */
    record Across() implements CommuneScope {}

    /** Work to be done inside a scope. */
    @FunctionalInterface
    interface Work<T, X extends Throwable> {
        T run() throws X;
    }

    static CommuneScope of(CommuneCode commune) {
        return new Of(List.of(commune));
    }

    static CommuneScope of(List<CommuneCode> communes) {
        return new Of(communes);
    }

    /** Runs the work inside this scope; an outer scope is hidden until it ends. */
    default <T, X extends Throwable> T run(Work<T, X> work) throws X {
        return ScopedValue.where(Bound.CURRENT, this).call(work::run);
    }

    static Optional<CommuneScope> find() {
        return Bound.CURRENT.isBound() ? Optional.of(Bound.CURRENT.get()) : Optional.empty();
    }

    /**
     * The one commune at work.
     *
     * @throws IllegalStateException when no scope is bound, or it holds several communes
     */
    static CommuneCode getOne() {
        return switch (find().orElse(null)) {
            case Of(var communes) when communes.size() == 1 -> communes.getFirst();
            case null, default -> throw new IllegalStateException("This work needs exactly one commune in scope");
        };
    }

    /**
     * The communes that the scope names, in its order.
     *
     * @throws IllegalStateException when no scope is bound, or it is that of the whole installation
     */
    static List<CommuneCode> list() {
        return switch (find().orElse(null)) {
            case Of(var communes) -> communes;
            case null, default -> throw new IllegalStateException("This work needs communes named in scope");
        };
    }

    /** Keeps the binding out of reach. */
    final class Bound {
        private static final ScopedValue<CommuneScope> CURRENT = ScopedValue.newInstance();

        private Bound() {}
    }
}
