package vn.lotrinh.indicator;

/** One indicator of one commune, in answers about several. */
record IndicatorKey(String commune, String code) {}
