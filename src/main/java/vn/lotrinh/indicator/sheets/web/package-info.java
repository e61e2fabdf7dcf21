/** Pages that take sheets of figures in, and show the documents that official figures came with. */
@NullMarked
package vn.lotrinh.indicator.sheets.web;

import org.jspecify.annotations.NullMarked;
