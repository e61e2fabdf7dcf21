package vn.lotrinh.access;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Under which references somebody acts in this commune: as a person and with the API keys that he made, or that these made. <i>Việc do
 * chính mình làm</i>. Nobody approves what he sent himself, whichever of them he used (decision 029). A key that no person made, but a program,
 * stands for itself.
 */
@Service
public class ListOwnReferences {

    private final ApiKeyTable keys;

    ListOwnReferences(ApiKeyTable keys) {
        this.keys = keys;
    }

    /** As {@link vn.lotrinh.kernel.Actor#reference()} writes them; that of who asks is among them. */
    @Transactional(readOnly = true)
    public Set<String> handle(SignedIn by) {
        return keys.listOfSamePerson(CommuneScope.getOne(), by.actor());
    }
}
