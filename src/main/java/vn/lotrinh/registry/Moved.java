package vn.lotrinh.registry;

/**
 * How much of a register a merger or split of villages changes.
 *
 * @param records those that move, and those that are in the village of one that does
 */
public record Moved(Register register, int records) {}
