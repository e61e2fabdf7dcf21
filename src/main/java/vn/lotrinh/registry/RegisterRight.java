package vn.lotrinh.registry;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;

/**
 * What somebody may do with a register, by the roles that its definition names. <i>Quyền với sổ bộ</i>. A role held in a village counts for the
 * records of that village only; every other one for the whole commune.
 */
public final class RegisterRight {

    private final Register register;
    private final SignedIn who;

    private RegisterRight(Register register, SignedIn who) {
        this.register = register;
        this.who = who;
    }

    public static RegisterRight of(Register register, SignedIn who) {
        return new RegisterRight(register, who);
    }

    public boolean mayRead() {
        return holdsAny(register.rights().read());
    }

    public boolean mayWrite() {
        return holdsAny(register.rights().write());
    }

    public boolean mayApprove() {
        return register.asksForApproval() && wholeCommune(register.rights().approve());
    }

    private boolean holdsAny(Set<Role> roles) {
        return who.holdings().stream().map(Holding::role).anyMatch(roles::contains);
    }

    private boolean wholeCommune(Set<Role> roles) {
        return who.holdings().stream()
                .anyMatch(holding -> roles.contains(holding.role()) && !(holding.area() instanceof Area.Village));
    }

    /** The villages whose records may be read; empty for all of them. */
    public Optional<Set<String>> villagesToRead() {
        return villages(register.rights().read());
    }

    /** Whether every record may be read, whatever village it belongs to. */
    public boolean readsAll() {
        return mayRead() && villagesToRead().isEmpty();
    }

    /** The villages whose records may be written; empty for all of them. */
    public Optional<Set<String>> villagesToWrite() {
        return villages(register.rights().write());
    }

    private Optional<Set<String>> villages(Set<Role> roles) {
        return wholeCommune(roles)
                ? Optional.empty()
                : Optional.of(who.holdings().stream()
                        .filter(holding -> roles.contains(holding.role()))
                        .map(holding -> holding.area().code())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Why records of these villages may not be read from here; empty when they may. */
    public Optional<String> refusalToRead(Collection<@Nullable String> villages) {
        return mayRead() && covers(villagesToRead(), villages)
                ? Optional.empty()
                : Optional.of("Bạn không xem được bản ghi này của sổ “" + register.name() + "”; người xem được là "
                        + words(register.rights().read()) + ".");
    }

    /** Why records of these villages may not be written from here; empty when they may. */
    public Optional<String> refusalToWrite(Collection<@Nullable String> villages) {
        return mayWrite() && covers(villages(register.rights().write()), villages)
                ? Optional.empty()
                : Optional.of("Bạn không ghi được bản ghi này vào sổ “" + register.name() + "”; người ghi được là "
                        + words(register.rights().write()) + ", trưởng thôn chỉ ghi cho thôn mình.");
    }

    /** Why nothing of this register may be erased for good from here; empty when it may. */
    public Optional<String> refusalToErase() {
        if (!register.holdsPersonalData()) {
            return Optional.of("Sổ “" + register.name()
                    + "” không giữ dữ liệu cá nhân nên không xóa vĩnh viễn; bản ghi đã xóa nằm lại trong lịch sử.");
        }
        return readsAll() && wholeCommune(Set.of(Role.LEADER))
                ? Optional.empty()
                : Optional.of(
                        "Chỉ lãnh đạo xã xóa vĩnh viễn được dữ liệu cá nhân; hãy chuyển đề nghị cho lãnh đạo xã.");
    }

    private static boolean covers(Optional<Set<String>> mine, Collection<@Nullable String> villages) {
        return mine.isEmpty()
                || villages.stream()
                        .allMatch(village -> village != null && mine.get().contains(village));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::title).map(String::toLowerCase).collect(Collectors.joining(", "));
    }
}
