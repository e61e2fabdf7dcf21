/** What tests start from: a database of their own, and later people, packs and plans. */
@NullMarked
package vn.lotrinh.given;

import org.jspecify.annotations.NullMarked;
