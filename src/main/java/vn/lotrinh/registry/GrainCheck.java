package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;

/**
 * For the same village, time and class only one grain counts: single records, or one total of the village. <i>Từng bản ghi hay số tổng của
 * thôn</i>. Writers of the same village wait for each other here, so that two cannot say both at once.
 */
@Component
class GrainCheck {

    private final JdbcClient jdbc;

    GrainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Problem> problem(CommuneCode commune, Book book, UUID id, Stretch stretch) {
        var register = book.register();
        if (!register.totals()) {
            return Optional.empty();
        }
        String village = Optional.ofNullable(RecordVillage.of(stretch)).orElse("");
        lock(commune, register, village);
        return isOfTheOtherGrain(commune, book, id, stretch, village)
                ? Optional.of(
                        new Problem(
                                null,
                                stretch.totalOf() == null
                                        ? "Thôn này đã ghi một số tổng cho kỳ và loại này; hãy xóa số tổng trước khi ghi từng bản ghi."
                                        : "Thôn này đã có từng bản ghi cho kỳ và loại này nên không ghi thêm số tổng; số tổng do máy cộng từ các bản ghi."))
                : Optional.empty();
    }

    private void lock(CommuneCode commune, Register register, String village) {
        jdbc.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('grain/' || :commune || '/' || :register || '/' || :village, 0))::text")
                .param("commune", commune.code())
                .param("register", register.code())
                .param("village", village)
                .query(String.class)
                .single();
    }

    private boolean isOfTheOtherGrain(CommuneCode commune, Book book, UUID id, Stretch stretch, String village) {
        var register = book.register();
        String classes = register.fields().stream()
                .filter(RegisterField::classifies)
                .map(field -> " AND " + Column.quote(field.code()) + " IS NOT DISTINCT FROM :class_" + field.code()
                        + "::text")
                .collect(Collectors.joining());
        String time = register.isState()
                ? "daterange(valid_from, valid_to, '[]') && daterange(:from::date, :to::date, '[]')"
                : "counts_on BETWEEN :from::date AND :to::date";
        var days = register.isState()
                ? new Days(stretch.from(), stretch.to())
                : Days.ofPeriodAround(stretch.from(), register.submission());
        var question = jdbc.sql("SELECT EXISTS (SELECT FROM " + book.shape().table()
                        + " WHERE commune = :commune AND coalesce(village, '') = :village AND id <> :id AND "
                        + "(total_of IS NULL) = :total AND " + time + classes + ")")
                .param("commune", commune.code())
                .param("village", village)
                .param("id", id)
                .param("total", stretch.totalOf() != null)
                .param("from", days.from())
                .param("to", days.to());
        for (var field : register.fields()) {
            if (field.classifies()) {
                question = question.param("class_" + field.code(), stretch.value(field.code()));
            }
        }
        return question.query(Boolean.class).single();
    }

    private record Days(LocalDate from, @Nullable LocalDate to) {

        /** The period for which a village gives one total. */
        static Days ofPeriodAround(LocalDate day, Register.@Nullable Submission submission) {
            var period = (submission == null ? Register.Submission.YEAR : submission).around(day);
            return new Days(period.from(), period.to());
        }
    }
}
