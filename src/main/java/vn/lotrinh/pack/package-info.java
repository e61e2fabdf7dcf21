/**
 * A pack is a folder of readable YAML that makes a commune: its places, indicators, plan. <i>Bộ cấu hình của xã</i>. It may
 * stand on another one ({@code extends}), and is checked as a whole before anything of it takes effect. Each module reads
 * and checks its own files of a pack; this one opens them and says in one sentence, with file and line, what is wrong.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pack",
        allowedDependencies = {"kernel", "formula"})
package vn.lotrinh.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
