package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.JobState;
import vn.lotrinh.jobs.ShowJobs;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Registers;

/** A file of 100,000 rows: its progress is seen, whoever left finds it again, it is cancelled without a trace, and handed out in little memory. */
@TheApplication
@Tag("long")
class HundredThousandRowsTest {

    private static final int ROWS = 100_000;
    private static final long MOST_MEMORY = 64L << 20;

    @Autowired
    World world;

    @TempDir
    Path folder;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;

    @BeforeEach
    void aRegister() {
        commune = world.aCommuneOfVillages(3);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("long_crops", "lua", "ngo")),
                        GivenRegister.event("t_long", "vụ")
                                .inAVillage()
                                .with("who", FieldType.TEXT)
                                .required()
                                .choice("crop", "long_crops")
                                .amount("area", "ha"))
                .measured(Map.of("sum(t_long.area by crop)", "ha"));
    }

    @Test
    void areWrittenWithProgressAndHandedOutInLittleMemory() throws IOException {
        var sheet = checked();
        var written = new Watch(confirmed(sheet)).until(job -> job.state().ended());
        assertThat(written.job.state()).as(written.job.sentence()).isEqualTo(JobState.DONE);
        assertThat(written.steps).as("progress").hasSizeGreaterThan(5);
        assertThat(count()).isEqualTo(ROWS);
        assertThat(records.verify(commune)).isEmpty();
        handedOut();
    }

    @Test
    void areFoundAgainAndCancelledWithoutATrace() throws IOException {
        var sheet = checked();
        var job = confirmed(sheet);
        new Watch(job).until(now -> now.done() > 0);
        assertThat(world.in(commune, () -> world.get(ShowJobs.class).list(officer.actor())))
                .extracting(Job::id)
                .contains(job);
        world.in(commune, () -> world.get(AnswerImport.class).cancel(sheet.id(), officer));
        new Watch(job).until(now -> now.state().ended());
        assertThat(count()).isZero();
        assertThat(records.verify(commune)).isEmpty();
    }

    private Path file() throws IOException {
        var file = folder.resolve("so-lieu.xlsx");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var book = new Workbook(out, "test", "1.0");
            var page = book.newWorksheet("Trang 1");
            var head = List.of("Thôn", "Trường day", "Trường who", "Trường crop", "Trường area (ha)");
            for (int column = 0; column < head.size(); column++) {
                page.value(0, column, head.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                page.value(row, 0, "Thôn mẫu 0" + (row % 3 + 1));
                page.value(row, 1, LocalDate.of(2026, 1, 1).plusDays(row % 300));
                page.style(row, 1).format("dd/mm/yyyy").set();
                page.value(row, 2, "Người " + row);
                page.value(row, 3, row % 2 == 0 ? "Mục lua" : "Mục ngo");
                page.value(row, 4, row % 7);
            }
            book.finish();
        }
        return file;
    }

    /** Read, matched and checked; each is a job of its own. */
    private SheetImport checked() throws IOException {
        var register = world.get(Registers.class).get("t_long");
        var file = file();
        var reading = (UploadSheet.Outcome.Reading) world.in(
                commune,
                () -> world.get(UploadSheet.class)
                        .handle(new UploadSheet.Command(officer, register, "so lieu.xlsx", file, "", false)));
        var read = find(
                new Watch(reading.job()).until(job -> job.state().ended()).job.id());
        var checking = (AnswerImport.Outcome.Started) world.in(
                commune,
                () -> world.get(AnswerImport.class)
                        .match(read.id(), read.answers().fields(), Map.of(), officer));
        new Watch(checking.job()).until(job -> job.state().ended());
        var checked = find(read.id());
        assertThat(checked.preview())
                .isNotNull()
                .satisfies(preview -> assertThat(preview.wrong()).isZero());
        return checked;
    }

    private SheetImport find(UUID id) {
        return world.in(commune, () -> world.get(AnswerImport.class).find(id, officer))
                .orElseThrow();
    }

    private UUID confirmed(SheetImport sheet) {
        return ((AnswerImport.Outcome.Started) world.in(
                        commune,
                        () -> world.get(AnswerImport.class)
                                .confirm(sheet.id(), SheetImport.Twin.SKIP, Map.of(), false, officer)))
                .job();
    }

    private long count() {
        return world.ownersJdbc()
                .sql("SELECT count(*) FROM register.t_long WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    private void handedOut() throws IOException {
        var today = LocalDate.of(2026, 11, 1);
        var command = new ExportRecords.Command(
                officer, world.get(Registers.class).get("t_long"), RecordQuery.on(today), today, false);
        long before = memory();
        var most = new AtomicLong();
        var over = new AtomicBoolean();
        var measuring = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                most.accumulateAndGet(memory(), Math::max);
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
        });
        var written = (ExportRecords.Outcome.Written)
                world.in(commune, () -> world.get(ExportRecords.class).handle(command));
        over.set(true);
        try {
            measuring.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(most.get() - before)
                .as("bytes kept while 100,000 records are written")
                .isLessThan(MOST_MEMORY);
        try (var book = new ReadableWorkbook(written.file().toFile());
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.filter(row -> row.getPhysicalCellCount() > 2).count())
                    .isEqualTo(ROWS + 1);
        }
        Files.delete(written.file());
    }

    /** What is still in use when everything else was thrown away. */
    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Looks at a job as its page does, and remembers how far it was. */
    private final class Watch {

        private final UUID id;
        private final TreeSet<Integer> steps = new TreeSet<>();
        private Job job;

        Watch(UUID id) {
            this.id = id;
            this.job = look();
        }

        private Job look() {
            return world.in(commune, () -> world.get(ShowJobs.class).find(officer.actor(), id))
                    .orElseThrow();
        }

        Watch until(Predicate<Job> reached) {
            for (int i = 0; i < 12_000 && !reached.test(job); i++) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                job = look();
                steps.add(job.done());
            }
            assertThat(job).as("the job").matches(reached);
            return this;
        }
    }
}
