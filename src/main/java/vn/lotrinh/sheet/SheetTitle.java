package vn.lotrinh.sheet;

/**
 * A sheet of a file, so that a person can choose.
 *
 * @param name as on its tab
 * @param hidden whether Excel hides it; hidden sheets can be read as well
 */
public record SheetTitle(String name, boolean hidden) {}
