package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lotrinh.criteria.SaveAnswer.Command;
import vn.lotrinh.criteria.SaveAnswer.Field;
import vn.lotrinh.criteria.SaveAnswer.Outcome.Refused;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.kernel.VietnameseFormat;

/** What an answer must not do. */
final class AnswerRule {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CriteriaVersion version;
    private final CriterionItem item;
    private final LocalDate today;
    private final FindFile files;

    AnswerRule(CriteriaVersion version, CriterionItem item, Clock clock, FindFile files) {
        this.version = version;
        this.item = item;
        this.today = LocalDate.now(clock);
        this.files = files;
    }

    /** @param others what stands there now about all items of the subject */
    Optional<Refused> broken(Command command, List<Answer> others) {
        if (command.number() != version.number()) {
            return refused(
                    Field.STATE,
                    "Bộ tiêu chí vừa được thay bằng bản áp dụng từ " + VietnameseFormat.date(version.from())
                            + "; mở lại trang để đánh giá theo bản ấy.");
        }
        if (!version.begunBy(today)) {
            return refused(
                    Field.STATE,
                    "Bộ này áp dụng từ " + VietnameseFormat.date(version.from()) + "; đến ngày đó mới đánh giá.");
        }
        if (item.computed() && command.state() != null) {
            return refused(Field.STATE, "Kết quả của chỉ tiêu này lấy từ số liệu, không ghi tay; sửa ở số liệu gốc.");
        }
        if (command.state() == ItemState.NOT_ASSESSED) {
            return refused(Field.STATE, "Để trống kết quả nếu chưa đánh giá.");
        }
        if (command.state() == ItemState.MET && command.missing() != null) {
            return refused(Field.MISSING, "Đã đạt thì không còn gì thiếu; bỏ trống mục này hoặc ghi là chưa đạt.");
        }
        var year = command.plannedYear();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return refused(Field.PLANNED_YEAR, "Năm dự kiến có bốn chữ số, như 2028.");
        }
        if (command.evidence().stream().anyMatch(digest -> files.find(digest).isEmpty())) {
            return refused(Field.EVIDENCE, "Tệp minh chứng không còn; hãy tải lên lại.");
        }
        return points(command, others);
    }

    private Optional<Refused> points(Command command, List<Answer> others) {
        var points = command.points();
        if (version.set().scored() && command.state() != null) {
            return refused(Field.STATE, "Bộ này chấm điểm, không ghi đạt hay chưa đạt.");
        }
        if (points == null) {
            return Optional.empty();
        }
        if (!version.set().scored()) {
            return refused(Field.POINTS, "Bộ này ghi đạt hay chưa đạt, không chấm điểm.");
        }
        var part = version.set().criterionOf(item);
        var mostOfPart = Objects.requireNonNull(part.most());
        var most = item.most() == null ? mostOfPart : item.most();
        if (points.signum() < 0 || points.compareTo(most) > 0) {
            return refused(Field.POINTS, "Điểm từ 0 đến " + VietnameseFormat.number(most) + ".");
        }
        var rest = others.stream()
                .filter(other -> !other.item().equals(item.code()) && other.points() != null)
                .filter(other ->
                        part.items().stream().anyMatch(one -> one.code().equals(other.item())))
                .map(other -> Objects.requireNonNull(other.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return rest.add(points).compareTo(mostOfPart) > 0
                ? refused(
                        Field.POINTS,
                        "Phần " + part.code() + " nhiều nhất " + VietnameseFormat.number(mostOfPart)
                                + " điểm, các nội dung khác đã có " + VietnameseFormat.number(rest) + ".")
                : Optional.empty();
    }

    private static Optional<Refused> refused(Field field, String sentence) {
        return Optional.of(new Refused(field, sentence));
    }
}
