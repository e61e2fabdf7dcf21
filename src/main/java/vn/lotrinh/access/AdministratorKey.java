package vn.lotrinh.access;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/**
 * The key of whoever installs and runs the program: administrator of every commune of this installation, in no list and in no database.
 * <i>Khóa quản trị của nơi cài đặt</i>.
 */
public final class AdministratorKey {

    /** Shorter ones can be guessed. */
    public static final int SHORTEST = 32;

    /** How the trail names whoever used it. */
    static final String PROGRAM = "administrator-key";

    private final byte @Nullable [] digest;

    private AdministratorKey(byte @Nullable [] digest) {
        this.digest = digest;
    }

    /** An installation without such a key. */
    public static AdministratorKey none() {
        return new AdministratorKey(null);
    }

    /** Empty for a text that is too short. */
    public static Optional<AdministratorKey> of(String text) {
        return text.length() < SHORTEST ? Optional.empty() : Optional.of(new AdministratorKey(Secret.digest(text)));
    }

    /** Takes the same time for every text. */
    boolean is(String text) {
        return digest != null && MessageDigest.isEqual(digest, Secret.digest(text));
    }

    static SignedIn signedIn(CommuneCode commune) {
        return new SignedIn(
                new Actor.Program(PROGRAM),
                "Khóa quản trị của nơi cài đặt",
                commune,
                List.of(new Holding(Role.ADMINISTRATOR, Area.WHOLE_COMMUNE)));
    }
}
