package vn.lotrinh.pack;

/**
 * One file of one pack, for parts in which a pack on top may say other things than the lowest.
 *
 * @param pack the code of the pack, such as {@code nam-cuong}; empty where it is wrong
 * @param lowest whether no other pack lies below it
 * @param name below the pack's folder, such as {@code registers/household.yaml}
 */
public record PackFile(String pack, boolean lowest, String name, PackFields fields) {

    /** With which the codes of everything begin that a pack adds to those below it: never taken by a later base. */
    public String prefix() {
        return lowest ? "" : "x_" + pack.replace('-', '_') + "_";
    }

    /** Reports a code that does not begin with the pack's own prefix. */
    public void requirePrefix(PackFields entry, String code) {
        if (!entry.isWrong("code") && !pack.isEmpty() && !code.startsWith(prefix())) {
            entry.wrong(
                    "code",
                    "Mã mà bộ “" + pack + "” thêm vào phải bắt đầu bằng “" + prefix() + "”, như “" + prefix() + code
                            + "”.");
        }
    }
}
