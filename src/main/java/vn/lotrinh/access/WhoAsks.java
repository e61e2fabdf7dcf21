package vn.lotrinh.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneScope;

/** Who stands behind a request, found once per request and only when a page asks. <i>Người đang dùng</i>. */
@Component
public class WhoAsks {

    private static final String FOUND = WhoAsks.class.getName();

    private final RecogniseSignedIn recognise;
    private final AdministratorKey administratorKey;

    WhoAsks(RecogniseSignedIn recognise, AdministratorKey administratorKey) {
        this.recognise = recognise;
        this.administratorKey = administratorKey;
    }

    /** Empty for the public, for an unknown key and for a session that is over. */
    public Optional<SignedIn> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> found) {
            return found.map(SignedIn.class::cast);
        }
        Optional<SignedIn> found = CommuneScope.find().flatMap(scope -> recognise(request));
        request.setAttribute(FOUND, found);
        return found;
    }

    /** A request with a key is the program's, whatever session it carries besides. */
    private Optional<SignedIn> recognise(HttpServletRequest request) {
        var key = BearerKey.findText(request);
        if (key.isPresent()) {
            return administratorKey.is(key.get())
                    ? Optional.of(AdministratorKey.signedIn(CommuneScope.getOne()))
                    : ApiKeyText.parse(key.get()).flatMap(recognise::findKey);
        }
        return SignedInSession.find(request)
                .flatMap(session -> recognise.findPerson(session.person(), session.credentials()));
    }
}
