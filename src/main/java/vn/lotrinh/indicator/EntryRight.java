package vn.lotrinh.indicator;

import java.util.Optional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;

/** Who may enter what: an officer anywhere, a village head for the own village where villages are asked. <i>Quyền nhập số liệu</i>. */
final class EntryRight {

    private EntryRight() {}

    /** Empty when it is allowed, else the sentence that says whose work it is. */
    static Optional<String> refusal(SignedIn by, IndicatorDefinition definition, Place place) {
        if (by.holds(Role.OFFICER)) {
            return Optional.empty();
        }
        if (by.villages().isEmpty()) {
            return Optional.of("Nhập số liệu là việc của cán bộ chuyên môn và trưởng thôn.");
        }
        if (!definition.ofVillages()) {
            return Optional.of("“" + definition.name() + "” do cán bộ xã nhập cho cả xã.");
        }
        return place instanceof Place.Village(var code) && by.villages().contains(code)
                ? Optional.empty()
                : Optional.of("Trưởng thôn chỉ nhập số liệu của thôn mình.");
    }
}
