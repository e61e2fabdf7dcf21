package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;
import static vn.lotrinh.given.GivenRecords.on;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.jobs.ShowJobs;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.Stretch;

@TheApplication
class SheetImportTest {

    @Autowired
    World world;

    @TempDir
    Path folder;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(3);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("sheet_crops", "lua", "ngo")),
                        GivenRegister.state("t_family", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required(),
                        GivenRegister.event("t_sowing", "vụ")
                                .required()
                                .inAVillage()
                                .with("who", FieldType.TEXT)
                                .required()
                                .choice("crop", "sheet_crops")
                                .amount("area", "ha")
                                .between(0, 5_000)
                                .reference("family", "t_family")
                                .identifiedBy("who", "day"),
                        GivenRegister.event("t_plot", "thửa")
                                .inAVillage()
                                .with("number", FieldType.TEXT)
                                .amount("area", "ha")
                                .unique("number")
                                .withTotals())
                .measured(Map.of("sum(t_sowing.area)", "ha"));
    }

    /** Rows of a sheet; a number, a day and words are written as such. */
    private Path sheet(List<List<Object>> rows) {
        return sheet(rows, 0, 0);
    }

    private Path sheet(List<List<Object>> rows, int mergedRow, int mergedTo) {
        try (var out = new ByteArrayOutputStream()) {
            var book = new Workbook(out, "test", "1.0");
            var page = book.newWorksheet("Trang 1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Number number -> page.value(row, column, number);
                        case LocalDate day -> {
                            page.value(row, column, day);
                            page.style(row, column).format("dd/mm/yyyy").set();
                        }
                        case Object words -> page.value(row, column, words.toString());
                    }
                }
            }
            if (mergedTo > 0) {
                page.range(mergedRow, 2, mergedRow, mergedTo).merge();
            }
            book.finish();
            return Files.write(Files.createTempFile(folder, "so-lieu", ".xlsx"), out.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final List<Object> HEAD =
            List.of("STT", "Tên thôn", "Trường who", "Trường day", "Trường crop", "Trường area (ha)", "Trường family");

    private SheetImport read(SignedIn by, Path file) {
        var job = upload(by, "t_sowing", file);
        assertThat(job.state()).as(String.valueOf(job.sentence())).isEqualTo(JobState.DONE);
        return find(by, job.id());
    }

    private Job upload(SignedIn by, String register, Path file) {
        var outcome = world.in(
                commune,
                () -> world.get(UploadSheet.class)
                        .handle(new UploadSheet.Command(
                                by, world.get(Registers.class).get(register), "so lieu.xlsx", file, "", false)));
        return world.ended(by, ((UploadSheet.Outcome.Reading) outcome).job());
    }

    private SheetImport find(SignedIn by, UUID id) {
        return world.in(commune, () -> world.get(AnswerImport.class).find(id, by))
                .orElseThrow();
    }

    private SheetImport check(SignedIn by, SheetImport sheet, Map<String, String> constants) {
        var outcome = world.in(
                commune,
                () -> world.get(AnswerImport.class)
                        .match(sheet.id(), sheet.answers().fields(), constants, by));
        assertThat(outcome).isInstanceOf(AnswerImport.Outcome.Started.class);
        var job = world.ended(by, ((AnswerImport.Outcome.Started) outcome).job());
        assertThat(job.state()).as(String.valueOf(job.sentence())).isEqualTo(JobState.DONE);
        return find(by, sheet.id());
    }

    private SheetPreview preview(Path file) {
        return java.util.Objects.requireNonNull(
                check(officer, read(officer, file), Map.of()).preview());
    }

    private Job confirm(SheetImport sheet, SheetImport.Twin twins, boolean leaveWrongOut) {
        var outcome = world.in(
                commune,
                () -> world.get(AnswerImport.class).confirm(sheet.id(), twins, Map.of(), leaveWrongOut, officer));
        assertThat(outcome).isInstanceOf(AnswerImport.Outcome.Started.class);
        return world.ended(officer, ((AnswerImport.Outcome.Started) outcome).job());
    }

    private long count(String register) {
        return world.ownersJdbc()
                .sql("SELECT count(*) FROM register." + register + " WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    @Test
    void columnsAreFoundByTheirNamesBelowAMergedHeader() {
        var sheet = read(
                officer,
                sheet(
                        List.of(
                                row("ỦY BAN NHÂN DÂN XÃ MẪU"),
                                row("", "", "Người và ngày", "", "Gieo trồng"),
                                HEAD,
                                row(1, "Thôn mẫu 01", "An", "01/03/2026", "Mục lua", 1.5)),
                        1,
                        3));
        assertThat(sheet.state()).isEqualTo(ImportState.MATCHING);
        assertThat(sheet.answers().fields())
                .containsEntry(1, "village")
                .containsEntry(2, "who")
                .containsEntry(3, "day")
                .containsEntry(4, "crop")
                .containsEntry(5, "area")
                .doesNotContainKey(0);
    }

    @Test
    void whatAPersonMatchedIsRememberedNextTime() {
        var first =
                read(officer, sheet(List.of(row("Bản", "Chủ hộ", "Hôm", "Rộng"), row("T01", "An", "01/03/2026", 1))));
        assertThat(first.answers().fields()).doesNotContainValue("who");
        var fields = Map.of(0, "village", 1, "who", 2, "day", 3, "area");
        world.in(commune, () -> world.get(AnswerImport.class).match(first.id(), fields, Map.of(), officer));
        var second =
                read(officer, sheet(List.of(row("Chủ hộ", "Bản", "Hôm", "Rộng"), row("An", "T01", "02/03/2026", 1))));
        assertThat(second.answers().fields()).isEqualTo(Map.of(0, "who", 1, "village", 2, "day", 3, "area"));
    }

    @Test
    void aMessyFileIsReadAsPeopleMeanIt() {
        var family = records.add(
                officer, "t_family", GivenRecords.from("2026-01-01", "village", "T01", "head", "Nguyễn Văn Bình"));
        var file = sheet(List.of(
                HEAD,
                row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
                row(
                        1,
                        "thon mau 01",
                        Normalizer.normalize("Nguyễn Thị Hòa", Normalizer.Form.NFD),
                        "1/3/2026",
                        "lua",
                        "1.234,5",
                        "nguyen van binh"),
                row(2, "T02", "Bàn Văn Tá", LocalDate.of(2026, 3, 2), "MỤC NGÔ".replace("Ô", "o"), "1.234"),
                row(3, "Thôn mẫu 03", "Lý A", "31/02/2026", "khoai", "hai"),
                row("", "Tổng cộng", "", "", "", 9999)));
        var sheet = check(officer, read(officer, file), Map.of());
        var preview = java.util.Objects.requireNonNull(sheet.preview());
        assertThat(preview.added()).isEqualTo(2);
        assertThat(preview.wrong()).isEqualTo(1);
        assertThat(preview.wrongNotes()).extracting(SheetPreview.Note::line).containsOnly(5);
        assertThat(preview.wrongNotes()).extracting(SheetPreview.Note::column).contains("Trường day", "Trường crop");
        assertThat(preview.doubtNotes()).extracting(SheetPreview.Note::sentence).contains("“1.234” đọc là 1234");
        assertThat(preview.leftOut()).containsKey("dòng tổng cộng");
        assertThat(world.in(
                        commune,
                        () -> world.get(AnswerImport.class)
                                .confirm(sheet.id(), SheetImport.Twin.SKIP, Map.of(), false, officer)))
                .isInstanceOf(AnswerImport.Outcome.Refused.class);
        var job = confirm(sheet, SheetImport.Twin.SKIP, true);
        assertThat(job.sentence()).contains("Đã ghi 2 bản ghi mới");
        assertThat(world.ownersJdbc()
                        .sql(
                                "SELECT who || ' ' || trim_scale(area) || ' ' || coalesce(family::text, '') FROM register.t_sowing WHERE commune = :commune ORDER BY counts_on")
                        .param("commune", commune.code())
                        .query(String.class)
                        .list())
                .containsExactly("Nguyễn Thị Hòa 1234.5 " + family, "Bàn Văn Tá 1234 ");
        assertThat(records.verify(commune)).isEmpty();
        assertThat(find(officer, sheet.id()).state()).isEqualTo(ImportState.DONE);
    }

    /** The register asks one question after another; the preview tells what all of them found. */
    @Test
    void everythingThatTheRegisterWouldRefuseIsToldBeforeItIsWritten() {
        records.add(officer, "t_plot", on("2026-01-05", "village", "T01", "number", "12", "area", 1));
        var total = on("2026-01-05", "village", "T02", "area", 40);
        records.add(officer, "t_plot", new Stretch(total.from(), null, 25, total.values()));
        var read = upload(
                officer,
                "t_plot",
                sheet(List.of(
                        row("Thôn", "Trường day", "Trường number", "Trường area (ha)"),
                        row("T01", "1/3/2026", "12", 1),
                        row("T02", "1/3/2026", "13", 1),
                        row("T01", "1/3/2026", "14", 1))));
        var sheet = check(officer, find(officer, read.id()), Map.of());
        assertThat(java.util.Objects.requireNonNull(sheet.preview()))
                .returns(2, SheetPreview::wrong)
                .returns(1, SheetPreview::added)
                .returns(List.of(2, 3), SheetPreview::refusedLines);
        assertThat(confirm(sheet, SheetImport.Twin.SKIP, true).sentence()).contains("Đã ghi 1 bản ghi mới");
    }

    @Nested
    class RowsThatAreThereAlready {

        private SheetImport twins() {
            records.add(officer, "t_sowing", on("2026-03-01", "village", "T01", "who", "Nguyễn An", "area", 1));
            records.add(officer, "t_sowing", on("2026-03-02", "village", "T01", "who", "Nguyễn Bình", "area", 2));
            return check(
                    officer,
                    read(
                            officer,
                            sheet(List.of(
                                    HEAD,
                                    row(1, "T01", "nguyen an", "1/3/2026", "lua", ""),
                                    row(2, "T01", "Nguyễn Bình", "2/3/2026", "", 2),
                                    row(3, "T01", "Nguyễn Cường", "2/3/2026", "", 3)))),
                    Map.of());
        }

        @Test
        void nameTheRecordsThatTheyReferTo() {
            for (String head : List.of("Lý Bình", "Bàn Văn Tá")) {
                records.add(officer, "t_family", GivenRecords.from("2026-01-01", "village", "T01", "head", head));
            }
            var first = check(
                    officer,
                    read(officer, sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1, "Lý Bình")))),
                    Map.of());
            confirm(first, SheetImport.Twin.SKIP, false);
            var again = preview(sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1, "Bàn Văn Tá"))));
            assertThat(again.twinNotes().getFirst().changes()).isEqualTo("Trường family: Lý Bình → Bàn Văn Tá");
        }

        @Test
        void areOfferedForMerging() {
            var preview = java.util.Objects.requireNonNull(twins().preview());
            assertThat(preview.added()).isEqualTo(1);
            assertThat(preview.same()).isEqualTo(1);
            assertThat(preview.twins()).isEqualTo(1);
            assertThat(preview.twinNotes().getFirst().changes()).contains("Trường crop: (trống) → Mục lua");
        }

        @Test
        void areLeftAsTheyAre() {
            confirm(twins(), SheetImport.Twin.SKIP, false);
            assertThat(count("t_sowing")).isEqualTo(3);
        }

        @Test
        void areCorrectedWithoutLosingWhatTheFileDoesNotSay() {
            assertThat(confirm(twins(), SheetImport.Twin.UPDATE, false).sentence())
                    .contains("cập nhật 1 bản ghi");
            assertThat(world.ownersJdbc()
                            .sql(
                                    "SELECT crop || trim_scale(area) || version FROM register.t_sowing WHERE commune = :commune AND counts_on = '2026-03-01'")
                            .param("commune", commune.code())
                            .query(String.class)
                            .single())
                    .isEqualTo("lua12");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void areWrittenBesides() {
            confirm(twins(), SheetImport.Twin.ADD, false);
            assertThat(count("t_sowing")).isEqualTo(4);
        }

        @Test
        void standOnceInOneFile() {
            var preview = preview(sheet(
                    List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1), row(2, "T01", "AN", "01/03/2026", "", 2))));
            assertThat(preview.wrongNotes().getFirst().sentence()).contains("trùng với dòng 2");
        }

        @Test
        void theSameFileAgainChangesNothing() {
            var file = sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1)));
            confirm(check(officer, read(officer, file), Map.of()), SheetImport.Twin.ADD, false);
            assertThat(preview(file).same()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsWrittenWhenTheRegisterChangedMeanwhile() {
        var sheet =
                check(officer, read(officer, sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1)))), Map.of());
        records.add(officer, "t_sowing", on("2026-03-01", "village", "T02", "who", "An", "area", 7));
        var job = confirm(sheet, SheetImport.Twin.ADD, false);
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.sentence()).contains("Sổ đã thay đổi");
        assertThat(count("t_sowing")).isEqualTo(1);
        assertThat(find(officer, sheet.id()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(java.util.Objects.requireNonNull(find(officer, sheet.id()).preview())
                        .twins())
                .isEqualTo(1);
    }

    @Test
    void whoCancelsBeforeTheEndFindsNothingWritten() {
        var sheet =
                check(officer, read(officer, sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1)))), Map.of());
        world.in(commune, () -> world.get(AnswerImport.class).cancel(sheet.id(), officer));
        assertThat(world.in(
                        commune,
                        () -> world.get(AnswerImport.class)
                                .confirm(sheet.id(), SheetImport.Twin.SKIP, Map.of(), false, officer)))
                .isInstanceOf(AnswerImport.Outcome.Refused.class);
        assertThat(count("t_sowing")).isZero();
    }

    /** Whoever cancels while it is being written comes before the end, or too late; never half. */
    @Test
    void whoCancelsWhileItIsWrittenTakesAllOfItBack() {
        var rows = new java.util.ArrayList<List<Object>>();
        rows.add(HEAD);
        IntStream.range(0, 3_000).forEach(i -> rows.add(row(i, "T01", "Người " + i, "1/3/2026", "", 1)));
        var sheet = check(officer, read(officer, sheet(rows)), Map.of());
        world.ownersJdbc()
                .sql("UPDATE registry.sheet_import SET state = 'WRITING' WHERE id = :id")
                .param("id", sheet.id())
                .update();
        var job = world.in(commune, () -> world.get(ShowJobs.class).find(officer.actor(), sheet.job()))
                .orElseThrow();
        var work = new Job(
                job.id(),
                WriteSheetWork.KIND,
                job.title(),
                sheet.id().toString(),
                JobState.RUNNING,
                1,
                0,
                0,
                null,
                null,
                job.madeBy(),
                job.madeAt(),
                null);
        var ending = world.in(
                commune,
                () -> world.get(WriteSheetWork.class).run(work, (done, total, step) -> {
                    if (step.startsWith("Ghi dòng 2001")) {
                        Thread.ofPlatform()
                                .start(() -> world.in(
                                        commune,
                                        () -> world.get(AnswerImport.class).cancel(sheet.id(), officer)));
                        await(sheet.id());
                    }
                }));
        assertThat(ending).isInstanceOf(LongWork.Ending.Refused.class);
        assertThat(count("t_sowing")).isZero();
        assertThat(records.verify(commune)).isEmpty();
    }

    private void await(UUID id) {
        while (world.ownersJdbc()
                .sql("SELECT state <> 'CANCELLED' FROM registry.sheet_import WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
    }

    @Nested
    class Rights {

        @Test
        void aVillageHeadBringsHisVillageOnly() {
            var head = world.aVillageHead(commune, "T01");
            var sheet = check(
                    head,
                    read(
                            head,
                            sheet(List.of(
                                    HEAD,
                                    row(1, "T01", "An", "1/3/2026", "", 1),
                                    row(2, "T02", "Bình", "1/3/2026", "", 1)))),
                    Map.of());
            var preview = java.util.Objects.requireNonNull(sheet.preview());
            assertThat(preview.added()).isEqualTo(1);
            assertThat(preview.wrongNotes().getFirst().sentence()).contains("trưởng thôn chỉ ghi cho thôn mình");
        }

        @Test
        void nobodySeesTheImportOfAnother() {
            var sheet = read(officer, sheet(List.of(HEAD, row(1, "T01", "An", "1/3/2026", "", 1))));
            var other = world.anOfficer(commune);
            assertThat(world.in(commune, () -> world.get(AnswerImport.class).find(sheet.id(), other)))
                    .isEmpty();
        }
    }

    @Test
    void aHostileFileEndsInASentenceAndLeavesNothing() throws IOException {
        long before = world.filesKept(commune);
        var job = upload(
                officer, "t_sowing", Files.write(folder.resolve("hong.xlsx"), "PK\u0003\u0004 hỏng".getBytes("UTF-8")));
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.sentence()).contains("hãy");
        assertThat(world.filesKept(commune)).isEqualTo(before);
        assertThat(world.in(commune, () -> world.get(AnswerImport.class).find(job.id(), officer)))
                .isEmpty();
    }

    @Test
    void thousandsOfRowsGoThrough() {
        var rows = new java.util.ArrayList<List<Object>>();
        rows.add(HEAD);
        int many = Integer.getInteger("rows", 5_000);
        IntStream.range(0, many)
                .forEach(i -> rows.add(
                        row(i, "Thôn mẫu 0" + (i % 3 + 1), "Người " + i, LocalDate.of(2026, 3, 1), "Mục lua", 1)));
        var sheet = check(officer, read(officer, sheet(rows)), Map.of());
        assertThat(confirm(sheet, SheetImport.Twin.SKIP, false).state()).isEqualTo(JobState.DONE);
        assertThat(count("t_sowing")).isEqualTo(many);
        assertThat(records.verify(commune)).isEmpty();
    }
}
