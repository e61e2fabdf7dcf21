package vn.lotrinh.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Form;

/**
 * One person and what can be done for them.
 *
 * @param mark class of the tag of the state
 * @param managedBy the commune that manages the account; absent when it is this one
 * @param suspended whether the account is locked
 * @param fault why something could not be done
 * @param reset makes a one-time link
 * @param reinstate opens the account again
 */
public record PersonPage(
        String fullName,
        String signInName,
        @Nullable String phone,
        String state,
        String mark,
        @Nullable String managedBy,
        boolean suspended,
        List<Role> roles,
        @Nullable String fault,
        Form give,
        Form handOver,
        Form reset,
        Form suspend,
        Form reinstate) {

    public PersonPage {
        roles = List.copyOf(roles);
    }

    public String title() {
        return fullName;
    }

    /** A role with the form that ends it. */
    public record Role(String words, Form end) {}
}
