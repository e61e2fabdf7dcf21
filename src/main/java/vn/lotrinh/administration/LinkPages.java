package vn.lotrinh.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.OneTimeLink;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.web.PublicAddress;
import vn.lotrinh.web.drawing.QrCode;

/** Shows a one-time link, to be sent by Zalo or read from the screen. <i>Đường dẫn dùng một lần</i>. */
@Component
class LinkPages {

    private final PublicAddress publicAddress;
    private final InstalledCommunes communes;
    private final Clock clock;

    LinkPages(PublicAddress publicAddress, InstalledCommunes communes, Clock clock) {
        this.publicAddress = publicAddress;
        this.communes = communes;
        this.clock = clock;
    }

    /** The answer to the form itself, without a redirect: afterwards nobody can show the link again. */
    ModelAndView show(String title, UUID person, String fullName, OneTimeLink link, HttpServletRequest request) {
        var address = publicAddress.of(request, link.path());
        var expires = VietnameseFormat.moment(link.expiresAt(), clock.getZone());
        var page = new LinkPage(
                title,
                fullName,
                address,
                letter(fullName, address, expires),
                expires,
                QrCode.of(address, "Mã QR của đường dẫn dùng một lần"),
                Section.PEOPLE.path() + "/" + person);
        return new ModelAndView("administration/linkPage", Map.of("page", page));
    }

    private String letter(String fullName, String address, String expires) {
        return "Chào " + fullName + ", mời bạn mở đường dẫn này để chọn mật khẩu dùng Lộ Trình của "
                + communes.getNamed(CommuneScope.getOne()).name() + ". Đường dẫn dùng một lần, trước " + expires + ": "
                + address;
    }
}
