/**
 * Documents and attachments by content, unchanged, in the database. <i>Tệp đính kèm</i>. Served only as downloads: what
 * somebody uploaded is never shown as a page of ours.
 */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "trail", "access", "web"})
package vn.lotrinh.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
