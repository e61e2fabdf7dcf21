package vn.lotrinh.registry;

import java.util.UUID;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** Records as the trail is told of them. */
final class RecordTrail {

    /** Villages that merge and split, and move records. */
    static final String VILLAGE = "territory.village";

    private RecordTrail() {}

    static String verb(SaveRecord.Mode mode) {
        return mode == SaveRecord.Mode.CHANGE ? "changed" : "corrected";
    }

    static String subject(Register register) {
        return "register." + register.code();
    }

    static Change change(
            CommuneCode commune, Actor by, String action, Register register, UUID id, int version, Timeline content) {
        var change = Change.of(commune, by, action, subject(register), id, version);
        int n = 0;
        for (var stretch : content.stretches()) {
            String prefix = ++n + ".";
            change = change.with(prefix + "from", stretch.from())
                    .with(prefix + "to", stretch.to())
                    .with(prefix + "totalOf", stretch.totalOf());
            for (var value : stretch.values().entrySet()) {
                change = change.with(prefix + value.getKey(), value.getValue());
            }
        }
        return change;
    }
}
