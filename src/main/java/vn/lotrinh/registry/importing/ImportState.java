package vn.lotrinh.registry.importing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an import. <i>Tình trạng nhập tệp</i>. */
public enum ImportState {
    /** A person says which column is which field. */
    MATCHING("Ghép cột"),
    CHECKING("Đang kiểm tra"),
    /** A person looks at what would be written. */
    CHECKED("Chờ xác nhận"),
    /** Somebody else looks at the list and approves it, or sends it back. */
    PROPOSED("Chờ duyệt"),
    WRITING("Đang ghi"),
    DONE("Đã ghi"),
    CANCELLED("Đã hủy");

    /** Whoever matches again is checked again. */
    static final Map<ImportState, Set<ImportState>> NEXT = Map.of(
            MATCHING, EnumSet.of(CHECKING, CANCELLED),
            CHECKING, EnumSet.of(CHECKED, MATCHING, CANCELLED),
            CHECKED, EnumSet.of(CHECKING, PROPOSED, WRITING, CANCELLED),
            PROPOSED, EnumSet.of(CHECKED, WRITING, CANCELLED),
            WRITING, EnumSet.of(DONE, CHECKED, CANCELLED),
            DONE, EnumSet.noneOf(ImportState.class),
            CANCELLED, EnumSet.noneOf(ImportState.class));

    private final String words;

    ImportState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody who may approve the list sees what it says: not what its sender is still at. */
    public boolean isSeenByApprovers() {
        return this == PROPOSED || this == WRITING || this == DONE;
    }

    /** Whether the program is at it, not a person. */
    boolean atWork() {
        return this == CHECKING || this == WRITING;
    }

    public boolean ended() {
        return NEXT.getOrDefault(this, Set.of()).isEmpty();
    }
}
