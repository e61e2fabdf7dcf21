package vn.lotrinh.registry;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what a record says.
 *
 * @param field the code of the field that it is about; absent for the record as a whole
 * @param sentence what is wrong and what to do
 */
public record Problem(@Nullable String field, String sentence) {}
