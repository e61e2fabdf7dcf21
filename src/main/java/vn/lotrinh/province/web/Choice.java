package vn.lotrinh.province.web;

/** One thing that can be chosen in a list of a page. */
public record Choice(String value, String words, boolean chosen) {}
