package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.MakeApiKey;
import vn.lotrinh.access.OneTimeLink;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.ShowJobs;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Communes and people for tests, valid by default, and no two of them alike. */
public final class World {

    /** What everybody signs in with who was made here. */
    public static final String PASSWORD = "ruộng bậc thang mùa nước đổ";

    /** What the installation's own programs carry, as {@code LOTRINH_ADMIN_KEY} gives it. */
    public static final String ADMINISTRATOR_KEY = "khoa-quan-tri-cua-noi-cai-dat-0123456789";

    public static final Actor TEST = new Actor.Program("test");

    private final AtomicInteger made = new AtomicInteger();
    private final ApplicationContext application;
    private final JdbcClient owner;

    World(ApplicationContext application, TestDatabase database) {
        this.application = application;
        this.owner = JdbcClient.create(database.owner());
    }

    /** Somebody with an account. */
    public record Somebody(UUID id, String signInName, CommuneCode commune) {
        public Actor actor() {
            return new Actor.Person(id);
        }
    }

    public CommuneCode aCommune() {
        var code = CommuneCode.of("%05d".formatted(50_000 + made.incrementAndGet()));
        owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES (:code, :name, '19')")
                .param("code", code.code())
                .param("name", "xã Mẫu " + code)
                .update();
        return code;
    }

    /** A commune with villages T01, T02 ... */
    public CommuneCode aCommuneOfVillages(int villages) {
        var commune = aCommune();
        IntStream.rangeClosed(1, villages)
                .forEach(n -> owner.sql("""
                        INSERT INTO territory.village (commune, code, name, sample) VALUES (:commune, :code, :name, true)
                        """)
                        .param("commune", commune.code())
                        .param("code", "T%02d".formatted(n))
                        .param("name", "Thôn mẫu %02d".formatted(n))
                        .update());
        return commune;
    }

    /** The outline of xã Nam Cường, whichever commune it is. */
    public void anOutline(CommuneCode commune) {
        owner.sql("INSERT INTO territory.outline (commune, geojson) VALUES (:commune, :geojson)")
                .param("commune", commune.code())
                .param("geojson", PackOfNamCuong.outline())
                .update();
    }

    public SignedIn anOfficer(CommuneCode commune) {
        return signedIn(aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE), Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    public SignedIn aVillageHead(CommuneCode commune, String village) {
        var area = new Area.Village(village);
        return signedIn(aPerson(commune, Role.VILLAGE_HEAD, area), Role.VILLAGE_HEAD, area);
    }

    public static SignedIn signedIn(Somebody somebody, Role role, Area area) {
        return new SignedIn(somebody.actor(), "Nguyễn Văn Mẫu", somebody.commune(), List.of(new Holding(role, area)));
    }

    /** Somebody who has accepted the invitation and can sign in. */
    public Somebody aPerson(CommuneCode commune, Role role, Area area) {
        String name = "nguoi" + made.incrementAndGet();
        var invited = invite(commune, name, role, area);
        in(
                commune,
                () -> get(AcceptInvitation.class)
                        .handle(new AcceptInvitation.Command(secret(invited.link()), PASSWORD)));
        return new Somebody(invited.person(), name, commune);
    }

    public Somebody anAdministrator(CommuneCode commune) {
        return aPerson(commune, Role.ADMINISTRATOR, Area.WHOLE_COMMUNE);
    }

    /** The text of a key for programs. */
    public String aKey(CommuneCode commune, Role role, Area area) {
        var command = new MakeApiKey.Command(TEST, "Chương trình thử", role, area);
        return ((MakeApiKey.Outcome.Made)
                        in(commune, () -> get(MakeApiKey.class).handle(command)))
                .text();
    }

    /** A program with a key that somebody made, as it asks. */
    public SignedIn aProgramOf(SignedIn maker, Role role, Area area) {
        var command = new MakeApiKey.Command(maker.actor(), "Chương trình của " + maker.name(), role, area);
        var made = (MakeApiKey.Outcome.Made)
                in(maker.commune(), () -> get(MakeApiKey.class).handle(command));
        return new SignedIn(
                new Actor.Key(made.id()), command.name(), maker.commune(), List.of(new Holding(role, area)));
    }

    /** Nobody has tried in vain: all tests share one address. */
    public void forgetFailedSignIns() {
        owner.sql("DELETE FROM access.sign_in_attempt").update();
    }

    public InvitePerson.Outcome.Invited invite(CommuneCode commune, String signInName, Role role, Area area) {
        var command = new InvitePerson.Command(TEST, "Nguyễn Văn Mẫu", signInName, null, role, area);
        return (InvitePerson.Outcome.Invited)
                in(commune, () -> get(InvitePerson.class).handle(command));
    }

    public static String secret(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }

    public GivenPlan aPlan(CommuneCode commune) {
        return new GivenPlan(this, commune);
    }

    /** A leader of the commune as a request knows him. */
    public SignedIn signedInLeader(CommuneCode commune) {
        return new SignedIn(TEST, "Lãnh đạo xã", commune, List.of(new Holding(Role.LEADER, Area.WHOLE_COMMUNE)));
    }

    /** A kept file, by its digest. */
    public String aFile(CommuneCode commune, String content) {
        return aFile(commune, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes, such as those of a workbook. */
    public String aFile(CommuneCode commune, byte[] content) {
        try {
            var file = Files.write(Files.createTempFile("lotrinh-test", ".txt"), content);
            var command = new KeepFile.Command(TEST, "giay-to.txt", file);
            var kept = (KeepFile.Outcome.Kept)
                    in(commune, () -> get(KeepFile.class).handle(command));
            Files.delete(file);
            return kept.file().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files the commune keeps. */
    public long filesKept(CommuneCode commune) {
        return owner.sql("SELECT count(*) FROM files.document WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    /** A job of the tests' own once it has ended, however it did. */
    public Job ended(CommuneCode commune, UUID job) {
        return ended(commune, TEST, job);
    }

    /** The same of a job that somebody started. */
    public Job ended(SignedIn by, UUID job) {
        return ended(by.commune(), by.actor(), job);
    }

    private Job ended(CommuneCode commune, Actor by, UUID job) {
        for (int i = 0; i < 600; i++) {
            var now = in(commune, () -> get(ShowJobs.class).find(by, job)).orElseThrow();
            if (now.state().ended()) {
                return now;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("The job does not end: " + job);
    }

    /** As the owner of the database, who sees every commune. */
    public JdbcClient ownersJdbc() {
        return owner;
    }

    public <T> T in(CommuneCode commune, Supplier<T> work) {
        return CommuneScope.of(commune).run(work::get);
    }

    public <T> T get(Class<T> useCase) {
        return application.getBean(useCase);
    }
}
