package vn.lotrinh.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.JobState;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.importing.AnswerImport;
import vn.lotrinh.registry.importing.SheetField;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.registry.importing.UploadSheet;

/** A random pack as people meet it: its lists and forms, a sheet of Excel, and where a figure comes from. */
final class PackInUse {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int TRIES = 6;
    private static final int ROWS = 4;
    private static final String PAPER = "giay-to-kem-theo.txt";
    private static final Period YEAR = Period.parse("2025");

    private final World world;
    private final RandomPack pack;
    private final Visitor visitor;
    private final SignedIn officer;

    /** @param officer who is signed in as the visitor */
    PackInUse(World world, RandomPack pack, Visitor visitor, SignedIn officer) {
        this.world = world;
        this.pack = pack;
        this.visitor = visitor;
        this.officer = officer;
    }

    /**
     * Every list opens, every form asks for every field, and what is typed is saved or told to be wrong.
     *
     * @return how many records were saved, or wait for approval
     */
    int fillInForms() {
        return pack.registers().list().stream().mapToInt(this::fillInForm).sum();
    }

    private int fillInForm(Register register) {
        String list = "/so-bo/" + register.code();
        assertThat(visitor.get(list).statusCode()).as(list).isEqualTo(200);
        var form = visitor.get(list + "/moi");
        assertThat(form.statusCode()).as("form of " + register.code()).isEqualTo(200);
        register.entered()
                .forEach(field -> assertThat(form.body())
                        .as(list)
                        .contains("name=\"" + (field.type() == FieldType.ATTACHMENTS ? "tep." : "o.") + field.code()
                                + "\""));
        return (int) IntStream.range(0, TRIES)
                .filter(n -> isSaved(list, pack.random().one(register), attachments(register)))
                .count();
    }

    private static Optional<String> attachments(Register register) {
        return register.entered().stream()
                .filter(field -> field.type() == FieldType.ATTACHMENTS)
                .map(RegisterField::code)
                .findFirst();
    }

    private boolean isSaved(String list, Stretch stretch, Optional<String> attachments) {
        var form = visitor.get(list + "/moi" + (stretch.totalOf() == null ? "" : "?tong=1"));
        var typed = typed(stretch);
        typed.keySet().removeIf(name -> name.startsWith("o.") && !form.body().contains("name=\"" + name + "\""));
        var answer = attachments
                .map(field -> visitor.upload(list + "/moi", typed, "tep." + field, PAPER, PAPER.getBytes(UTF_8)))
                .orElseGet(() -> visitor.post(list + "/moi", typed));
        if (answer.statusCode() == 302) {
            String address = answer.headers().firstValue("Location").orElseThrow();
            var page = visitor.get(address.replaceFirst("^.*/xa/\\d{5}", ""));
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            attachments.ifPresent(field -> assertThat(page.body()).as(address).contains(PAPER));
            return true;
        }
        assertThat(answer.statusCode()).as(stretch + "\n" + answer.body()).isEqualTo(422);
        assertThat(answer.body()).as("what is wrong").containsAnyOf("-loi\"", "flash wrong");
        return false;
    }

    private static Map<String, Object> typed(Stretch stretch) {
        var form = new HashMap<String, Object>();
        form.put("ban-ghi", GivenRecords.anId());
        form.put("tu-ngay", stretch.from().format(DAY));
        if (stretch.to() != null) {
            form.put("den-ngay", stretch.to().format(DAY));
        }
        if (stretch.totalOf() != null) {
            form.put("tong", "1");
            form.put("so-luong", stretch.totalOf());
        }
        stretch.values().forEach((field, value) -> {
            if (!(value instanceof List<?>)) {
                form.put("o." + field, value instanceof Boolean yes ? yes ? "co" : "khong" : words(value));
            }
        });
        return form;
    }

    private static String words(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate day -> day.format(DAY);
            case Boolean yes -> yes ? "Có" : "Không";
            default -> value.toString();
        };
    }

    /**
     * A sheet whose columns are found by their names; right rows are written, wrong ones told.
     *
     * @return how many records were written
     */
    int importSheet(Path folder) {
        return pack.registers().list().stream()
                .filter(register -> !register.asksForApproval())
                .findFirst()
                .map(register -> importSheet(register, sheet(register, folder)))
                .orElse(0);
    }

    private int importSheet(Register register, Path file) {
        var reading = (UploadSheet.Outcome.Reading) inCommune(() -> world.get(UploadSheet.class)
                .handle(new UploadSheet.Command(officer, register, "sổ.xlsx", file, "", false)));
        var read = find(done(reading.job()).id());
        assertThat(read.answers().fields().values())
                .containsExactlyInAnyOrderElementsOf(
                        SheetField.of(register).stream().map(SheetField::code).toList());
        var checking = (AnswerImport.Outcome.Started) inCommune(() ->
                world.get(AnswerImport.class).match(read.id(), read.answers().fields(), Map.of(), officer));
        done(checking.job());
        var preview = find(read.id()).preview();
        assertThat(preview).isNotNull();
        if (preview.added() == 0) {
            return 0;
        }
        var writing = inCommune(
                () -> world.get(AnswerImport.class).confirm(read.id(), SheetImport.Twin.SKIP, Map.of(), true, officer));
        if (preview.refusedAsAWhole()) {
            assertThat(writing).isInstanceOf(AnswerImport.Outcome.Refused.class);
            return 0;
        }
        assertThat(writing).isInstanceOf(AnswerImport.Outcome.Started.class);
        done(((AnswerImport.Outcome.Started) writing).job());
        return Math.toIntExact(preview.added());
    }

    private Job done(UUID id) {
        var job = world.ended(officer, id);
        assertThat(job.state()).as(String.valueOf(job.sentence())).isEqualTo(JobState.DONE);
        return job;
    }

    private SheetImport find(UUID id) {
        return inCommune(() -> world.get(AnswerImport.class).find(id, officer)).orElseThrow();
    }

    private Path sheet(Register register, Path folder) {
        var fields = SheetField.of(register);
        var path = folder.resolve(register.code() + ".xlsx");
        try (var out = Files.newOutputStream(path)) {
            var book = new Workbook(out, "test", "1.0");
            var page = book.newWorksheet("Sổ");
            for (int column = 0; column < fields.size(); column++) {
                page.value(0, column, fields.get(column).title());
            }
            for (int row = 1; row <= ROWS; row++) {
                var stretch = pack.random().one(register);
                for (int column = 0; column < fields.size(); column++) {
                    var value = valueOf(fields.get(column), stretch);
                    if (value != null) {
                        page.value(row, column, words(value));
                    }
                }
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private static @Nullable Object valueOf(SheetField field, Stretch stretch) {
        return switch (field.code()) {
            case "valid_from" -> stretch.from();
            case "valid_to" -> stretch.to();
            default -> stretch.value(field.code());
        };
    }

    /** A figure of each formula is led back to records that add up to it. */
    void deriveFigures() {
        int n = 0;
        for (var formula : pack.formulas().entrySet()) {
            var measured = Measured.ofRecords(
                    pack.prefix().replace("_", "-chi-so-") + ++n, formula.getValue(), 2024, formula.getKey());
            GivenFigures.of(world, officer.commune(), measured);
            derive(measured.definition());
        }
    }

    private void derive(IndicatorDefinition definition) {
        var derivation = inCommune(() -> world.get(ShowDerivation.class).handle(definition, Place.WHOLE_COMMUNE, YEAR));
        assertThat(derivation.basis()).isEqualTo(Derivation.Basis.RECORDS);
        assertThat(derivation.formula()).isNotBlank();
        for (var measure : derivation.measures()) {
            if (!measure.words().startsWith("bình quân")
                    && measure.records() == measure.behind().size()) {
                assertThat(measure.behind().stream()
                                .map(Derivation.RecordBehind::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(definition.formulas() + ": " + measure.words())
                        .isEqualByComparingTo(measure.amount());
            }
        }
    }

    private <T> T inCommune(Supplier<T> work) {
        return world.in(officer.commune(), work::get);
    }
}
