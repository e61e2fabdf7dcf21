/** Benchmarks: how quick the program is, as ratios to a bound that is measured in the same run. Run by {@code docs/benchmarks.md}. */
@NullMarked
package vn.lotrinh.bench;

import org.jspecify.annotations.NullMarked;
