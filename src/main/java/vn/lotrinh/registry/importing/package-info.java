/**
 * Registers in bulk: lines of JSON and sheets of Excel into them, sheets out of them. <i>Nhập, xuất hàng loạt</i>. An upload is read in a
 * child process, its columns are matched by a person, its rows checked and shown; what he confirms is written in one transaction.
 */
@NullMarked
package vn.lotrinh.registry.importing;

import org.jspecify.annotations.NullMarked;
