package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;

/** The criteria sets of the commune at work. <i>Các bộ tiêu chí</i>. */
@Service
public class CriteriaSets {

    private final CriteriaSetTable sets;
    private final CommuneGroupTable groups;
    private final InstalledCommunes communes;
    private final Clock clock;

    CriteriaSets(CriteriaSetTable sets, CommuneGroupTable groups, InstalledCommunes communes, Clock clock) {
        this.sets = sets;
        this.groups = groups;
        this.communes = communes;
        this.clock = clock;
    }

    /** Of each set the version that is assessed now, by subject and first day. */
    @Transactional(readOnly = true)
    public List<CriteriaVersion> list() {
        var byCode = new LinkedHashMap<String, List<CriteriaVersion>>();
        sets.list(CommuneScope.getOne())
                .forEach(version -> byCode.computeIfAbsent(version.code(), code -> new ArrayList<>())
                        .add(version));
        return byCode.values().stream().map(this::current).toList();
    }

    /** The version that is assessed now; empty where the commune has no such set. */
    @Transactional(readOnly = true)
    public Optional<CriteriaVersion> find(String code) {
        var versions = listVersions(code);
        return versions.isEmpty() ? Optional.empty() : Optional.of(current(versions));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<CriteriaVersion> listVersions(String code) {
        return sets.list(CommuneScope.getOne(), code);
    }

    /** Why a set is not meant for the commune; empty where it is. */
    @Transactional(readOnly = true)
    public Optional<LawNote> findRefusal(CriteriaSet set) {
        return set.notFor().isEmpty()
                ? Optional.empty()
                : set.refusal(communes.getNamed(CommuneScope.getOne()).kind());
    }

    /** What was said of the commune's group, the latest day first. */
    @Transactional(readOnly = true)
    public List<CommuneGroup> listGroups(String code) {
        return groups.list(CommuneScope.getOne(), code);
    }

    /** The last one that has begun, or else the first one to begin. */
    private CriteriaVersion current(List<CriteriaVersion> versions) {
        var today = LocalDate.now(clock);
        return versions.stream()
                .filter(version -> version.begunBy(today))
                .reduce((older, newer) -> newer)
                .orElseGet(versions::getFirst);
    }
}
