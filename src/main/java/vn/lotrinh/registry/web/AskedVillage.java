package vn.lotrinh.registry.web;

import org.springframework.stereotype.Component;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.web.NoSuchPage;

/** The village that an address names. */
@Component
class AskedVillage {

    private final ShowLineage showLineage;

    AskedVillage(ShowLineage showLineage) {
        this.showLineage = showLineage;
    }

    /** Also one that is gone; throws {@link NoSuchPage} for one that never was. */
    Village get(String code) {
        return showLineage
                .handle()
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Xã không có thôn mã “" + code + "”; chọn lại ở trang Bản đồ các thôn."));
    }
}
