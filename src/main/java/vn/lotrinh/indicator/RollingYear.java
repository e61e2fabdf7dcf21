package vn.lotrinh.indicator;

import java.time.LocalDate;

/**
 * The last twelve months of figures that add up, against the twelve before. <i>Mười hai tháng gần nhất</i>. This is what is
 * shown inside a year: a part of a year says nothing against the milestone of a whole one. Both are official, or both the commune's own.
 *
 * @param from first day
 * @param to last day, the end of the last period that is over
 * @param comparable whether no break of the series lies between the two
 */
public record RollingYear(
        String indicator, LocalDate from, LocalDate to, Cell cell, Cell yearBefore, boolean comparable) {}
