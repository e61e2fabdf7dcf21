/**
 * The database of the program: an embedded PostgreSQL that it starts, finds again and stops by itself, or one that
 * somebody else runs. Two logins on either: the owner migrates, the runtime role works and owns nothing.
 */
@NullMarked
package vn.lotrinh.app.database;

import org.jspecify.annotations.NullMarked;
