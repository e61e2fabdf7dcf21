package vn.lotrinh.web;

/**
 * Whether everything here is generated. <i>Dữ liệu mô phỏng</i>. A band says so over every page, a mark in every file.
 *
 * @param on whether this is the demonstration
 */
public record Demonstration(boolean on) {}
