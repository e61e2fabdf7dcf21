/**
 * Sheets of figures, one figure per row or one per period in a row: what an official document says, or what a survey found. <i>Tệp số liệu</i>. A sheet is kept, read in a
 * child process, shown row by row with what it would change, and written whole or not at all when its sender confirms.
 */
@NullMarked
package vn.lotrinh.indicator.sheets;

import org.jspecify.annotations.NullMarked;
