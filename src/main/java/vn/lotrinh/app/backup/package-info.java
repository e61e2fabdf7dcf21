/**
 * Everything that an installation knows, in one archive, and back again. <i>Sao lưu và phục hồi</i>. The archive is the application's own: what
 * {@code COPY} gives in one snapshot, checked by sums, encrypted when a passphrase is set.
 */
@NullMarked
package vn.lotrinh.app.backup;

import org.jspecify.annotations.NullMarked;
