package vn.lotrinh.web;

import java.util.Set;
import vn.lotrinh.access.Role;

/**
 * A place in the menu. <i>Mục của thanh điều hướng</i>. A module declares its own as a bean.
 *
 * @param path below the commune's address, such as {@code /dieu-hanh}
 * @param order smaller stands further left
 * @param roles who sees it; one of them is enough
 */
public record MenuEntry(String title, String path, int order, Set<Role> roles) {
    public MenuEntry {
        roles = Set.copyOf(roles);
    }
}
