package vn.lotrinh.administration;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.trail.MoreSubjectWords;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.SubjectWords;
import vn.lotrinh.trail.TrailEntry;
import vn.lotrinh.trail.TrailHead;

/** The trail: who changed what, when and why, with the head of its chain. <i>Nhật ký thay đổi</i>. */
@Controller
class TrailPages {

    private static final String PERSON = "access.person";
    private static final int SHOWN_OF_AN_ID = 12;

    /** A UUID or a digest; codes of people's making are shown whole. */
    private static final Pattern UNREADABLE = Pattern.compile("[0-9a-f-]{36}|[0-9a-f]{64}");

    private final ShowTrail trail;
    private final NameActors nameActors;
    private final List<SubjectWords> words;
    private final List<MoreSubjectWords> moreWords;
    private final Looks looks;
    private final Clock clock;

    TrailPages(
            ShowTrail trail,
            NameActors nameActors,
            List<SubjectWords> words,
            List<MoreSubjectWords> moreWords,
            Looks looks,
            Clock clock) {
        this.trail = trail;
        this.nameActors = nameActors;
        this.words = List.copyOf(words);
        this.moreWords = List.copyOf(moreWords);
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * @param subject only what happened to this kind of thing
     * @param before only what is older than this entry
     */
    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/nhat-ky")
    ModelAndView show(
            @RequestParam(name = "ve", defaultValue = "") String subject,
            @RequestParam(name = "truoc", required = false) @Nullable UUID before) {
        var commune = CommuneScope.getOne();
        var paging =
                new Paging<>(trail.listLatest(commune, subject.isEmpty() ? null : subject, null, before, Paging.ASKED));
        var page = new TrailPage(
                trail.findHead(commune).map(TrailHead::toString).orElse(null),
                subject,
                subjects(),
                rows(paging.shown()),
                paging.next(entry -> Section.TRAIL.path() + "?ve=" + subject + "&truoc=" + entry.id()));
        return new ModelAndView("administration/trailPage", Map.of("page", page));
    }

    private List<SubjectWords> words() {
        return Stream.concat(words.stream(), moreWords.stream().flatMap(more -> more.list().stream()))
                .toList();
    }

    private List<TrailPage.Subject> subjects() {
        return words().stream()
                .sorted(Comparator.comparing(SubjectWords::title))
                .map(one -> new TrailPage.Subject(one.subject(), one.title()))
                .toList();
    }

    private List<TrailPage.Row> rows(List<TrailEntry> entries) {
        var named = entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.actor()), NameActors.reference(entry.subject(), entry.subjectId()).stream()))
                .distinct()
                .toList();
        looks.saw("Xem nhật ký thay đổi", PERSON, NameActors.people(named));
        var names = nameActors.handle(named);
        var words = words().stream().collect(Collectors.toMap(SubjectWords::subject, Function.identity()));
        return entries.stream().map(entry -> row(entry, names, words)).toList();
    }

    private TrailPage.Row row(TrailEntry entry, NameActors.Names names, Map<String, SubjectWords> words) {
        var about = words.getOrDefault(entry.subject(), new SubjectWords(entry.subject(), entry.subject(), Map.of()));
        return new TrailPage.Row(
                VietnameseFormat.moment(entry.at(), clock.getZone()),
                names.of(entry.actor()),
                about.actions().getOrDefault(entry.action(), entry.action()),
                about.title(),
                names.findSubject(entry.subject(), entry.subjectId()).orElse(shortened(entry.subjectId())),
                entry.subjectId(),
                Stream.of(entry.reason(), entry.source())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    /** The end of an id tells ids of the same minute apart, its beginning does not. */
    private static String shortened(String id) {
        return UNREADABLE.matcher(id).matches() ? "…" + id.substring(id.length() - SHOWN_OF_AN_ID) : id;
    }
}
