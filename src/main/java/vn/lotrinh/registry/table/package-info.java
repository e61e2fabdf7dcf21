/** A register's definition as SQL: its table, its history, and the statements that write and read them. */
@NullMarked
package vn.lotrinh.registry.table;

import org.jspecify.annotations.NullMarked;
