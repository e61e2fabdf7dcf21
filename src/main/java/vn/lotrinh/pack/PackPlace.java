package vn.lotrinh.pack;

/**
 * Where something stands in a pack.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record PackPlace(String pack, String file, int line) {}
