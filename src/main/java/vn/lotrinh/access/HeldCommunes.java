package vn.lotrinh.access;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.AcrossCommunes;
import vn.lotrinh.kernel.CommuneCode;

/** In which communes somebody holds a role. <i>Các xã được giao</i>. Asked anew for every request, like what they may do in each. */
@Service
public class HeldCommunes {

    private final HoldingTable holdings;

    HeldCommunes(HoldingTable holdings) {
        this.holdings = holdings;
    }

    /** By their codes. A program's key is of one commune. */
    @AcrossCommunes(because = "a person of the province has a holding in each of many communes")
    @Transactional(readOnly = true)
    public List<CommuneCode> list(SignedIn somebody, Role role) {
        return somebody.personId()
                .map(person -> holdings.listCommunes(person, role))
                .orElseGet(() -> somebody.holds(role) ? List.of(somebody.commune()) : List.of());
    }
}
