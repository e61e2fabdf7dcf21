package vn.lotrinh.administration;

import vn.lotrinh.access.NewPerson;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Typed;

/** The fields with which somebody new is named, the same in every form. */
final class PersonFields {

    static final String FULL_NAME = "ho-ten";
    static final String SIGN_IN_NAME = "ten-dang-nhap";
    static final String PHONE = "dien-thoai";

    private PersonFields() {}

    static Field fullName() {
        return Field.text(FULL_NAME, "Họ và tên").needed().aboutSomebodyElse();
    }

    static Field signInName() {
        return Field.text(SIGN_IN_NAME, "Tên đăng nhập")
                .needed()
                .aboutSomebodyElse()
                .hint("Chữ không dấu, số và dấu chấm, như thang.nv. Không đổi được về sau.");
    }

    static Field phone() {
        return Field.phone(PHONE, "Số điện thoại").aboutSomebodyElse().hint("Số dùng Zalo, để gửi đường dẫn.");
    }

    static Typed wrong(Typed typed, NewPerson.Fault fault) {
        return typed.wrong(
                switch (fault) {
                    case FULL_NAME -> FULL_NAME;
                    case SIGN_IN_NAME -> SIGN_IN_NAME;
                    case PHONE -> PHONE;
                },
                fault.sentence());
    }
}
