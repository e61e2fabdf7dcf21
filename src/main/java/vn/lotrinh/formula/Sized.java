package vn.lotrinh.formula;

import org.jspecify.annotations.Nullable;

/** A checked part of an indicator's formula with its unit; a bare number has none. */
record Sized(Term term, @Nullable QuantityUnit unit) {}
