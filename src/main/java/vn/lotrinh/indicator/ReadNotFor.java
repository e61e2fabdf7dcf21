package vn.lotrinh.indicator;

import java.util.EnumMap;
import java.util.List;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.territory.CommuneKind;

/** Reads for which kinds of commune something of a pack is not meant. <i>Đọc phạm vi áp dụng</i>. */
public final class ReadNotFor {

    private static final String NAME = "notFor";

    private ReadNotFor() {}

    /** @param nowhere what to say where it is meant for no kind at all */
    public static List<NotFor> of(PackFields fields, String nowhere) {
        var notFor = new EnumMap<CommuneKind, NotFor>(CommuneKind.class);
        for (PackFields entry : fields.list(NAME)) {
            entry.allow("kind", "text", "source", "verified");
            var kind = entry.choice("kind", CommuneKind.class);
            var why = new LawNote(entry.text("text"), entry.text("source"), entry.flag("verified"));
            if (entry.sound() && notFor.put(kind, new NotFor(kind, why)) != null) {
                entry.wrong("kind", "Đã ghi không áp dụng cho " + kind.word() + "; mỗi loại ghi một lần.");
            }
        }
        if (notFor.size() == CommuneKind.values().length) {
            fields.wrong(NAME, nowhere);
        }
        return List.copyOf(notFor.values());
    }
}
