package vn.lotrinh.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;

/** Who stands behind a session or a key, with what they may do today in the commune in scope. Asked anew for every request. */
@Service
public class RecogniseSignedIn {

    private final PersonTable people;
    private final HoldingTable holdings;
    private final ApiKeyTable keys;

    RecogniseSignedIn(PersonTable people, HoldingTable holdings, ApiKeyTable keys) {
        this.people = people;
        this.holdings = holdings;
        this.keys = keys;
    }

    /**
     * A person who signed in.
     *
     * @param credentials as they were then; empty when the account was locked or got a new password since
     */
    @Transactional(readOnly = true)
    public Optional<SignedIn> findPerson(UUID id, int credentials) {
        var commune = CommuneScope.getOne();
        return people.find(id)
                .filter(person -> person.state() == Person.State.ACTIVE && person.credentials() == credentials)
                .map(person -> new SignedIn(
                        new Actor.Person(id), person.fullName(), commune, holdings.listCurrent(commune, id)));
    }

    /** A program; the scope must be the key's own commune. Empty for a key that never was or was revoked. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> findKey(ApiKeyText key) {
        return keys.findWorking(key)
                .map(working -> new SignedIn(
                        new Actor.Key(working.id()), working.name(), key.commune(), List.of(working.holding())));
    }
}
