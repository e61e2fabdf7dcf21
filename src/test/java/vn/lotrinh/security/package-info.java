/** Who may call what: every address, every role, two communes. Nothing here names an address; what is added is tried as well. */
@NullMarked
package vn.lotrinh.security;

import org.jspecify.annotations.NullMarked;
