package vn.lotrinh.bench;

import static vn.lotrinh.bench.BenchProvince.FIRST_YEAR;
import static vn.lotrinh.bench.BenchProvince.LAST_YEAR;
import static vn.lotrinh.bench.BenchProvince.OURS;
import static vn.lotrinh.bench.Stopwatch.percentile;
import static vn.lotrinh.bench.Stopwatch.say;
import static vn.lotrinh.bench.Stopwatch.times;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Figures read from cells, through the program and by hand; and a page that shows them. */
final class ReadBench {

    private static final String OF_COMMUNES = "level = 0";

    private final BenchApplication application;
    private final BenchProvince province;

    ReadBench(BenchApplication application, BenchProvince province) {
        this.application = application;
        this.province = province;
    }

    void run() {
        var communes = province.communes();
        var events = province.eventMeasures().subList(0, 20);
        var few = events.subList(0, 10);
        var cells = application.get(CellTable.class);
        read(
                "20 indicators x communes x 1 year",
                () -> cells.readYearsOfCommunes(communes, events, LAST_YEAR, LAST_YEAR),
                byHand("commune, measure, place, bucket, amount", OF_COMMUNES, events, LAST_YEAR, ""));
        read(
                "10 indicators x villages x 1 year",
                () -> cells.readYearsOfVillages(communes, few, LAST_YEAR, LAST_YEAR),
                byHand("commune, measure, place, bucket, amount", "level = 2", few, LAST_YEAR, ""));
        read(
                "20 indicators x communes x 5 years, as the pages of a province read them",
                () -> cells.readAllYears(communes, events, CellTable.Level.COMMUNE),
                byHand("commune, measure, place, bucket, amount", OF_COMMUNES, events, FIRST_YEAR, ""));
        read(
                "20 indicators x 5 years of the province",
                () -> cells.readYearsTogether(communes, events, FIRST_YEAR, LAST_YEAR),
                byHand("measure, bucket, sum(amount)", OF_COMMUNES, events, FIRST_YEAR, " GROUP BY measure, bucket"));
    }

    private String byHand(String what, String which, List<Integer> wanted, int from, String group) {
        return "SELECT " + what + " FROM indicator.cell WHERE commune = ANY('{"
                + String.join(
                        ",", province.communes().stream().map(CommuneCode::code).toList())
                + "}') AND measure IN (" + joined(wanted.stream()) + ") AND bucket IN ("
                + joined(IntStream.rangeClosed(from, LAST_YEAR).mapToObj(year -> year * 100)) + ") AND " + which
                + group;
    }

    private static String joined(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(","));
    }

    private void read(String what, Supplier<Object> reading, String sql) {
        var transactions = application.get(TransactionTemplate.class);
        double ours = percentile(
                times(
                        40,
                        60,
                        n -> CommuneScope.of(province.communes())
                                .run(() -> transactions.execute(status -> reading.get()))),
                50);
        try (var connection = application.connection();
                var statement = connection.prepareStatement(sql)) {
            var rows = new AtomicLong();
            double hand = percentile(times(40, 60, n -> rows.set(readAll(statement))), 50);
            say("%s: %.1f ms, by hand %.1f ms, ratio %.2f (%,d rows)", what, ours, hand, ours / hand, rows.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long readAll(PreparedStatement statement) {
        try (var answer = statement.executeQuery()) {
            int columns = answer.getMetaData().getColumnCount();
            long rows = 0;
            while (answer.next()) {
                answer.getString(1);
                answer.getBigDecimal(columns);
                rows++;
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of the steering room as its reader waits for it. */
    double steeringRoom() {
        var leader = leader();
        return percentile(
                times(300, 100, n -> {
                    var answer = leader.get("/");
                    if (!answer.body().contains("16 chỉ tiêu")) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                }),
                50);
    }

    private Visitor leader() {
        String name = "lanhdao" + System.nanoTime() % 1_000_000;
        var command = new InvitePerson.Command(
                new Actor.Program("bench"), "Lãnh đạo xã", name, null, Role.LEADER, Area.WHOLE_COMMUNE);
        CommuneScope.of(OURS).run(() -> {
            var invited = (InvitePerson.Outcome.Invited)
                    application.get(InvitePerson.class).handle(command);
            return application
                    .get(AcceptInvitation.class)
                    .handle(new AcceptInvitation.Command(World.secret(invited.link()), World.PASSWORD));
        });
        return new Visitor(application.port(), OURS).signIn(name, World.PASSWORD);
    }
}
