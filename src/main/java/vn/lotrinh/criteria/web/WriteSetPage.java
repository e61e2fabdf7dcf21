package vn.lotrinh.criteria.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.CommuneGroup;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.Criterion;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.web.SetPage.CriterionRow;
import vn.lotrinh.criteria.web.SetPage.GroupPanel;
import vn.lotrinh.criteria.web.SetPage.ItemRow;
import vn.lotrinh.criteria.web.SetPage.Line;
import vn.lotrinh.criteria.web.SetPage.VersionLink;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Makes the page of one criteria set. */
@Component
class WriteSetPage {

    private final CriteriaSets sets;
    private final Indicators indicators;
    private final NameActors nameActors;
    private final SetResults results;
    private final AskedAssessment asked;

    WriteSetPage(
            CriteriaSets sets,
            Indicators indicators,
            NameActors nameActors,
            SetResults results,
            AskedAssessment asked) {
        this.sets = sets;
        this.indicators = indicators;
        this.nameActors = nameActors;
        this.results = results;
        this.asked = asked;
    }

    /** @param typed what was typed into the form of the group, with what is wrong with it */
    SetPage page(AskedAssessment.Version shown, SignedIn by, Typed typed) {
        var version = shown.version();
        var set = version.set();
        var said = sets.listGroups(set.code());
        var present = said.stream()
                .filter(group -> !asked.today().isBefore(group.from()))
                .findFirst()
                .orElse(null);
        return new SetPage(
                set.name(),
                SetWords.days(version),
                set.source(),
                version.document() == null ? null : "/tep/" + version.document(),
                SetWords.unverified(set),
                shown.notMeant() != null ? null : set.lacking(),
                replaced(shown),
                set.scored(),
                set.groups().isEmpty() || shown.notMeant() != null
                        ? null
                        : groupPanel(version, present, said, by, typed),
                set.criteria().stream()
                        .map(criterion -> row(set, criterion, present == null ? null : present.group()))
                        .toList(),
                set.bands().stream().map(WriteSetPage::band).toList(),
                set.notes().stream()
                        .map(note -> new Line(note.text(), note.verified()))
                        .toList(),
                shown.notMeant() != null ? null : results.of(shown, by),
                versions(version));
    }

    private static @Nullable String replaced(AskedAssessment.Version shown) {
        var from = shown.version().replacedFrom();
        if (shown.notMeant() != null) {
            return shown.notMeant();
        }
        if (shown.current()) {
            return null;
        }
        return from == null
                ? "Bản này chưa đến ngày áp dụng; đến ngày đó mới đánh giá."
                : "Bản này đã được thay từ " + VietnameseFormat.date(from)
                        + "; đánh giá cũ còn để xem, không ghi thêm.";
    }

    private GroupPanel groupPanel(
            CriteriaVersion version,
            @Nullable CommuneGroup present,
            List<CommuneGroup> said,
            SignedIn by,
            Typed typed) {
        var set = version.set();
        var names = nameActors.handle(said.stream().map(CommuneGroup::by).toList());
        return new GroupPanel(
                present == null ? null : words(set, present),
                set.groups().stream()
                        .map(group -> new Line(group.name() + ": " + group.definition(), group.verified()))
                        .toList(),
                said.stream()
                        .map(group -> words(set, group) + ", " + names.of(group.by()) + " ghi")
                        .toList(),
                by.holdsAny(Set.of(Role.LEADER, Role.ADMINISTRATOR))
                        ? form(version).filled(typed)
                        : null);
    }

    private static String words(CriteriaSet set, CommuneGroup group) {
        return set.findGroup(group.group()).map(CriteriaSet.Group::name).orElse(group.group()) + " từ "
                + VietnameseFormat.date(group.from()) + " (" + group.source() + ")";
    }

    private Form form(CriteriaVersion version) {
        var choices = version.set().groups().stream()
                .map(group -> new Field.Choice(group.code(), group.name()))
                .toList();
        return Form.to(
                        Addresses.set(version) + "/nhom",
                        "Ghi nhóm của xã",
                        Field.choice("nhom", "Xã thuộc nhóm", choices).needed(),
                        Field.date("tu-ngay", "Từ ngày").needed(),
                        Field.text("can-cu", "Căn cứ")
                                .hint("Số, ngày của quyết định xếp xã vào nhóm này.")
                                .needed())
                .besides();
    }

    private CriterionRow row(CriteriaSet set, Criterion criterion, @Nullable String group) {
        return new CriterionRow(
                criterion.code(),
                criterion.name(),
                criterion.most() == null ? "" : VietnameseFormat.number(criterion.most()) + " điểm",
                !criterion.verified(),
                criterion.items().stream().map(item -> row(set, item, group)).toList());
    }

    private ItemRow row(CriteriaSet set, CriterionItem item, @Nullable String group) {
        return new ItemRow(
                item.code(),
                item.name(),
                SetWords.requires(set, item, group),
                how(item),
                item.evidence() == null ? "" : item.evidence(),
                item.note() == null ? "" : item.note(),
                SetWords.isDoubtful(set, item));
    }

    private String how(CriterionItem item) {
        var measuredBy = item.measuredBy();
        return measuredBy == null
                ? ""
                : "Tính từ chỉ số “"
                        + indicators
                                .find(measuredBy.indicator())
                                .map(IndicatorDefinition::name)
                                .orElse(measuredBy.indicator())
                        + "”.";
    }

    private static Line band(CriteriaSet.Band band) {
        return new Line(
                band.name() + ": từ " + VietnameseFormat.number(band.from()) + " đến "
                        + VietnameseFormat.number(band.to()) + " điểm",
                band.verified());
    }

    private List<VersionLink> versions(CriteriaVersion shown) {
        var all = sets.listVersions(shown.code());
        var current = sets.find(shown.code()).map(CriteriaVersion::number).orElse(0);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(version -> new VersionLink(
                                "Bản " + version.number() + ", " + SetWords.days(version),
                                Addresses.of(asked.shown(version, version.number() == current), Addresses.set(version)),
                                version.number() == shown.number()))
                        .toList();
    }
}
