package vn.lotrinh.pack;

/** One text of a list, with the place where it stands. */
public record PackText(String text, PackPlace place) {}
