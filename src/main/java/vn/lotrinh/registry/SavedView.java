package vn.lotrinh.registry;

import java.util.UUID;

/**
 * A way to look at a register that somebody gave a name. <i>Cách xem đã lưu</i>.
 *
 * @param query what stands behind the question mark of the list's address
 */
public record SavedView(UUID id, String name, String query) {}
