package vn.lotrinh.pack;

import java.nio.file.Path;
import java.util.List;

/** The pack that makes this installation. <i>Bộ cấu hình đang dùng</i>. */
public interface PackInForce {

    /** From the base up to the pack itself. */
    List<Path> folders();

    /** What is wrong in its files as they are now; somebody may have changed them since the start. */
    List<PackFinding> check();
}
