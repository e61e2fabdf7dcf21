package vn.lotrinh.access;

/** A body that has work to do: a Party body, an office, an organisation. <i>Cơ quan, tổ chức</i>. */
public record Agency(String code, String name, Kind kind) {

    /** What it belongs to. */
    public enum Kind {
        /** <i>Cơ quan của Đảng</i>. */
        PARTY,
        /** <i>Cơ quan nhà nước</i>. */
        STATE,
        /** <i>Mặt trận và tổ chức chính trị - xã hội</i>. */
        FRONT,
        /** <i>Hợp tác xã, doanh nghiệp và đơn vị khác</i>. */
        OTHER
    }
}
