package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;

@TheApplication
class ChoicesStayTest {

    @Autowired
    World world;

    private InstallRegisters.Outcome install(ChoiceList list) {
        return world.get(InstallRegisters.class).handle(new RegisterSet(List.of(), List.of(list)));
    }

    @Test
    void aListMayGainAChoice() {
        new GivenRecords(world).registers(List.of(list("stay_gains", "lua")));
        assertThat(install(list("stay_gains", "lua", "ngo"))).isInstanceOf(InstallRegisters.Outcome.Activated.class);
    }

    @Test
    void aListThatLosesAChoiceIsRefused() {
        new GivenRecords(world).registers(List.of(list("stay_loses", "lua", "ngo")));
        assertThat(install(list("stay_loses", "lua")))
                .isEqualTo(
                        new InstallRegisters.Outcome.Refused(
                                List.of(
                                        "Danh mục “stay_loses” không còn lựa chọn “ngo” (Mục ngo) mà bản ghi có thể đang dùng; hãy giữ lựa chọn này và ghi “to” là ngày cuối được chọn.")));
    }
}
