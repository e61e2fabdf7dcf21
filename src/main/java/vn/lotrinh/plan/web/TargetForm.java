package vn.lotrinh.plan.web;

import static vn.lotrinh.plan.web.TargetTexts.BASELINE_FIGURE;
import static vn.lotrinh.plan.web.TargetTexts.BASELINE_SOURCE;
import static vn.lotrinh.plan.web.TargetTexts.BASELINE_YEAR;
import static vn.lotrinh.plan.web.TargetTexts.DUE;
import static vn.lotrinh.plan.web.TargetTexts.INDICATOR;
import static vn.lotrinh.plan.web.TargetTexts.KEEP;
import static vn.lotrinh.plan.web.TargetTexts.KIND;
import static vn.lotrinh.plan.web.TargetTexts.MEASURE;
import static vn.lotrinh.plan.web.TargetTexts.MILESTONE;
import static vn.lotrinh.plan.web.TargetTexts.MULTIPLE_OF;
import static vn.lotrinh.plan.web.TargetTexts.NAME;
import static vn.lotrinh.plan.web.TargetTexts.NOT_MEASURABLE;
import static vn.lotrinh.plan.web.TargetTexts.OWNER;
import static vn.lotrinh.plan.web.TargetTexts.UNIT;
import static vn.lotrinh.plan.web.TargetTexts.VALUE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.lotrinh.access.Agency;
import vn.lotrinh.plan.Proposal;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Typed;

/** A target as a form: the fields in which it is shown and typed. <i>Biểu mẫu chỉ tiêu</i>. */
final class TargetForm {

    /** The choice that adds an indicator for this target. */
    static final String NEW_INDICATOR = "+";

    private final TargetTexts texts;
    private final TargetTerms terms;
    private final List<Agency> agencies;

    TargetForm(TargetTexts texts, List<Agency> agencies) {
        this.texts = texts;
        this.terms = texts.terms();
        this.agencies = List.copyOf(agencies);
    }

    /** Those that the kind of goal has a use for; another kind shows its own once it is saved. */
    List<GoalField> fields(Typed typed) {
        var shown = shown(typed);
        var kinds = Arrays.stream(TargetKind.values())
                .map(kind -> new Choice(kind.name(), GoalWords.of(kind)))
                .toList();
        var measures = List.of(
                new Choice(RateMeasure.POINTS.name(), GoalWords.of(RateMeasure.POINTS)),
                new Choice(RateMeasure.RELATIVE.name(), GoalWords.of(RateMeasure.RELATIVE)));
        var fields = new ArrayList<GoalField>();
        fields.add(whole(Field.text(NAME, "Tên chỉ tiêu").filled(shown)));
        fields.add(plain(Field.choice(KIND, "Kiểu mục tiêu", kinds).filled(shown)));
        fields.add(plain(Field.number(VALUE, "Giá trị").filled(shown)));
        fields.add(plain(Field.text(UNIT, "Đơn vị").filled(shown)));
        switch (kind(shown)) {
            case AT_LEAST, AT_MOST ->
                fields.add(plain(Field.yesOrNo(KEEP, "Giữ trong mọi năm").filled(shown)));
            case AVERAGE_REDUCTION ->
                fields.add(field(
                        Field.choice(MEASURE, "Tốc độ giảm tính theo", measures).filled(shown),
                        Proposal.MEASURE,
                        true));
            case MULTIPLE_OF_BASELINE ->
                fields.add(plain(Field.number(MULTIPLE_OF, "So với năm").filled(shown)));
            case QUALITATIVE ->
                fields.add(whole(Field.text(NOT_MEASURABLE, "Không đo được vì (chỉ ghi khi không thể giao số)")
                        .filled(shown)));
            case TOTAL, EACH_YEAR_TOTAL, AVERAGE_GROWTH -> {}
        }
        fields.add(field(
                Field.choice(INDICATOR, "Chỉ số đo", indicatorChoices()).filled(shown), Proposal.INDICATOR, true));
        fields.add(field(Field.choice(OWNER, "Phụ trách", agencyChoices()).filled(shown), Proposal.OWNER, false));
        fields.add(field(Field.number(DUE, "Đến năm").filled(shown), Proposal.DUE, false));
        fields.add(field(Field.number(BASELINE_YEAR, "Năm gốc").filled(shown), Proposal.BASELINE, false));
        fields.add(field(Field.number(BASELINE_FIGURE, "Số liệu gốc").filled(shown), Proposal.BASELINE, false));
        fields.add(field(Field.text(BASELINE_SOURCE, "Nguồn số gốc").filled(shown), Proposal.BASELINE, true));
        return fields;
    }

    private TargetKind kind(Typed shown) {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.name().equals(shown.text(KIND)))
                .findFirst()
                .orElse(terms.goal().kind());
    }

    List<GoalField> milestones(Typed typed) {
        var shown = shown(typed);
        return IntStream.rangeClosed(texts.from(), texts.to())
                .mapToObj(year -> field(
                        Field.number(MILESTONE + year, String.valueOf(year)).filled(shown), Proposal.MILESTONES, false))
                .toList();
    }

    private static GoalField plain(Field field) {
        return new GoalField(field, false, false);
    }

    private static GoalField whole(Field field) {
        return new GoalField(field, false, true);
    }

    private GoalField field(Field field, String proposal, boolean whole) {
        return new GoalField(field, terms.proposals().contains(proposal), whole);
    }

    private List<Choice> indicatorChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NEW_INDICATOR, "Thêm chỉ số mới theo tên và đơn vị của chỉ tiêu này"));
        texts.indicators()
                .forEach(known -> choices.add(new Choice(known.code(), known.name() + " (" + known.unit() + ")")));
        return choices;
    }

    private List<Choice> agencyChoices() {
        return agencies.stream()
                .map(agency -> new Choice(agency.code(), agency.name()))
                .toList();
    }

    /** What was typed, else what the target says. */
    private Typed shown(Typed typed) {
        return typed.texts().containsKey(KIND) ? typed : Typed.of(texts.all());
    }

    ReadTarget.Read read(Typed typed) {
        return ReadTarget.of(texts, agencies, typed);
    }

    /** Of figures in its fields. */
    int decimals() {
        return texts.decimals();
    }
}
