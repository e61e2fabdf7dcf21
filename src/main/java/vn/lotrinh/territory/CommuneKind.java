package vn.lotrinh.territory;

/** What kind of commune one is, as its official name says. <i>Loại đơn vị hành chính cấp xã</i>. */
public enum CommuneKind {
    /** <i>Xã</i>. */
    COMMUNE("xã"),
    /** <i>Phường</i>. */
    WARD("phường");

    private final String word;

    CommuneKind(String word) {
        this.word = word;
    }

    /** With which names begin. */
    public String word() {
        return word;
    }
}
