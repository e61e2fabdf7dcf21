package vn.lotrinh.access;

/** A body that has work to do: a Party body, an office, an organisation. <i>Cơ quan, tổ chức</i>. */
public record Agency(String code, String name, Kind kind) {

    /** What it belongs to. */
    public enum Kind {
        PARTY("Cơ quan của Đảng"),
        STATE("Cơ quan nhà nước"),
        FRONT("Mặt trận và tổ chức chính trị - xã hội"),
        OTHER("Hợp tác xã, doanh nghiệp và đơn vị khác");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
