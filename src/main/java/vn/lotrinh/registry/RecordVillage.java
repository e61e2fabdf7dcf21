package vn.lotrinh.registry;

import org.jspecify.annotations.Nullable;

/** The village that a stretch belongs to; absent for "Toàn xã". */
final class RecordVillage {

    private RecordVillage() {}

    static @Nullable String of(Stretch stretch) {
        return (String) stretch.value(Register.VILLAGE);
    }
}
