package vn.lotrinh.plan;

import vn.lotrinh.kernel.TextSpan;

/**
 * A numbered part of a plan's document, in reading order. <i>Mục</i>.
 *
 * @param depth how many parts it stands in
 * @param number as printed, such as "II", "2", "a"
 */
public record PlanSection(int depth, String number, String title, TextSpan span) {}
