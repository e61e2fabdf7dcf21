package vn.lotrinh.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: whose page it is, who is signed in, where else one can go. <i>Khung trang</i>. Put into every model by
 * {@link JteView}; flat and formatted for the templates {@code web/shell} and {@code web/publicShell}.
 *
 * @param commune such as "Xã Nam Cường"; the product's name where no commune answers
 * @param province such as "tỉnh Thái Nguyên"
 * @param base what stands before every address: empty, or {@code /xa/02026}
 * @param person who is signed in
 * @param role what they do, such as "Lãnh đạo"
 * @param csrf the token that every form and htmx request sends back
 * @param message what was just done, shown once
 * @param assets what stands before the path of a style sheet, script or picture
 */
public record Shell(
        String commune,
        String province,
        String base,
        @Nullable String person,
        @Nullable String role,
        List<Link> menu,
        CsrfField csrf,
        boolean demonstration,
        @Nullable String message,
        String assets) {

    public Shell {
        menu = List.copyOf(menu);
    }

    /** A place that who is signed in may go to. */
    public record Link(String title, String path) {}

    /** The hidden field against forged requests, and the header that does the same for htmx. */
    public record CsrfField(String parameter, String header, String token) {
        /** For {@code hx-headers}. */
        public String asHeaders() {
            return "{\"" + header + "\":\"" + token + "\"}";
        }
    }

    /** The address of a path in this commune. */
    public String at(String path) {
        return base + path;
    }

    /** The address of a style sheet, script or picture, such as {@code /css/officer.css}; browsers keep what they find there. */
    public String asset(String path) {
        return assets + path;
    }

    /** Where who is signed in begins: the first place of the menu. */
    public String home() {
        return at(menu.isEmpty() ? "/" : menu.getFirst().path());
    }

    public boolean signedIn() {
        return person != null;
    }

    /** Whether a place of the menu is where the page stands. */
    public boolean isHere(Link link, String here) {
        return here.equals(link.path()) || here.startsWith(link.path() + "/");
    }
}
