package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lotrinh.demo.LoadDemonstration;

class LoadOptionsTest {

    private static LoadOptions options(String... words) {
        return LoadOptions.parse(List.of(words)).orElseThrow();
    }

    @Test
    void withoutWordsItIsTheOneCommune() {
        assertThat(options()).isEqualTo(new LoadOptions(1, LoadDemonstration.SEED, false));
    }

    @Test
    void standInAnyOrder() {
        assertThat(options("--seed", "7", "--communes", "92")).isEqualTo(new LoadOptions(92, 7, true));
    }

    @Test
    void aSeedThatChangesNothingIsToldSo() {
        assertThat(options("--seed", "7").warning())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("--seed 7", "không có tác dụng", "--communes"));
        assertThat(options("--seed", "7", "--communes", "2").warning()).isEmpty();
        assertThat(options("--communes", "1").warning()).isEmpty();
    }
}
