@NullMarked
package vn.lotrinh.app.backup;

import org.jspecify.annotations.NullMarked;
