package vn.lotrinh.criteria;

import java.time.Instant;
import java.time.LocalDate;

/**
 * To which group of communes the commune belongs from a day on. <i>Nhóm của xã</i>.
 *
 * @param source the decision that says so
 * @param by reference of whoever said it
 */
public record CommuneGroup(LocalDate from, int version, String group, String source, String by, Instant at) {}
