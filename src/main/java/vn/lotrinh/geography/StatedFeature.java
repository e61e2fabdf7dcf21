package vn.lotrinh.geography;

/**
 * A shape of a file with what the file calls it.
 *
 * @param name empty where it has none
 * @param code empty where it has none
 */
record StatedFeature(String name, String code, StatedShape shape) {}
