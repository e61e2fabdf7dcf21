package vn.lotrinh.portal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** What the public of the commune at work sees. <i>Số liệu đã công bố</i>. */
@Service
public class ShowRelease {

    private final ReleaseTable releases;

    ShowRelease(ReleaseTable releases) {
        this.releases = releases;
    }

    /** The newest; empty before a leader has released anything. */
    @Transactional(readOnly = true)
    public Optional<Release> findLatest() {
        return releases.findLatest(CommuneScope.getOne());
    }
}
