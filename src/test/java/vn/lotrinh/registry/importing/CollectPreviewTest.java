package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.RegisterSet;

class CollectPreviewTest {

    @Test
    void whatTheDatabaseSaysOfNoLineTakesNothingFromTheRowsThatSeemToBeThere() {
        var register = GivenRegister.event("t_line", "vụ").register();
        var collected = new CollectPreview(register, new ValueWords(RegisterSet.EMPTY, List.of(), Map.of()));
        var preview = collected.finish(List.of(new LineProblem(0, new Problem(null, "Sổ không nhận."))));
        assertThat(preview)
                .returns(0, SheetPreview::twins)
                .returns(0, SheetPreview::added)
                .returns(1, SheetPreview::wrong);
    }
}
