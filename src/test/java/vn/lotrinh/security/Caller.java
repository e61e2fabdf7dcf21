package vn.lotrinh.security;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** Somebody who asks at the addresses of one commune: nobody in particular, a person or a program of it or of another one. */
final class Caller {

    private final String name;
    private final Set<Role> roles;
    private final Supplier<Visitor> arriving;
    private final String[] headers;
    private Visitor visitor;

    private Caller(String name, Set<Role> roles, Supplier<Visitor> arriving, String... headers) {
        this.name = name;
        this.roles = roles;
        this.arriving = arriving;
        this.headers = headers;
        this.visitor = arriving.get();
    }

    static Caller nobody(int port, CommuneCode asked) {
        return new Caller("nobody", EnumSet.noneOf(Role.class), () -> {
            var visitor = new Visitor(port, asked);
            visitor.get("/dang-nhap");
            return visitor;
        });
    }

    /** A person and a program of each role. */
    static List<Caller> ofEveryRole(World given, int port, CommuneCode home, CommuneCode asked) {
        return Stream.of(Role.values())
                .flatMap(role ->
                        Stream.of(person(given, port, role, home, asked), program(given, port, role, home, asked)))
                .toList();
    }

    private static Caller person(World given, int port, Role role, CommuneCode home, CommuneCode asked) {
        var somebody = given.aPerson(home, role, areaOf(role));
        return new Caller(
                role + " of " + home,
                home.equals(asked) ? Set.of(role) : Set.of(),
                () -> new Visitor(port, asked).signIn(somebody));
    }

    private static Caller program(World given, int port, Role role, CommuneCode home, CommuneCode asked) {
        var key = given.aKey(home, role, areaOf(role));
        return new Caller(
                "key of " + role + " of " + home,
                home.equals(asked) ? Set.of(role) : Set.of(),
                () -> new Visitor(port, asked),
                "Authorization",
                "Bearer " + key);
    }

    private static Area areaOf(Role role) {
        return role.fits(Area.WHOLE_COMMUNE) ? Area.WHOLE_COMMUNE : new Area.Village(Planted.VILLAGE);
    }

    HttpResponse<String> call(Endpoint endpoint, Planted planted) {
        var answer = visitor.call(endpoint.method(), planted.fill(endpoint.pattern()), headers);
        if (endpoint.permission().open() && endpoint.changesSomething()) {
            visitor = arriving.get();
        }
        return answer;
    }

    boolean may(Endpoint endpoint) {
        return endpoint.permission().open()
                || endpoint.permission().roles().stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return name;
    }
}
