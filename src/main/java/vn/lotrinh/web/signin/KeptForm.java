package vn.lotrinh.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lotrinh.web.signin.SignInPage.KeptField;

/** Carries what somebody typed across signing in again, so that nothing typed is lost with a session. */
final class KeptForm {

    static final String PREFIX = "giu.";
    private static final String TOKEN = "_csrf";

    private KeptForm() {}

    /** The fields of a form that came without a session. */
    static List<KeptField> refused(HttpServletRequest request) {
        return fields(request, "");
    }

    /** The same fields, as the form to sign in brought them along. */
    static List<KeptField> carried(HttpServletRequest request) {
        return fields(request, PREFIX);
    }

    private static List<KeptField> fields(HttpServletRequest request, String prefix) {
        var kept = new ArrayList<KeptField>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !name.equals(TOKEN)) {
                Arrays.stream(values).forEach(value -> kept.add(new KeptField(name.substring(prefix.length()), value)));
            }
        });
        return kept;
    }
}
