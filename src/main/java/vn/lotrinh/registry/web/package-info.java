/** The pages of registers: lists, forms, records, approval. No line of them is about a single register. */
@NullMarked
package vn.lotrinh.registry.web;

import org.jspecify.annotations.NullMarked;
