/**
 * What reading files from strangers shares, whether they are plans or sheets: a process of their own with limits, XML
 * without document types, inflating that is counted, telling encodings, clean text.
 */
@NullMarked
@NamedInterface("upload")
package vn.lotrinh.kernel.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
