package vn.lotrinh.province.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lotrinh.province.web.ValueClasses.ValueClass;

class ValueClassesTest {

    private static ValueClasses of(String... amounts) {
        return ValueClasses.of(Stream.of(amounts).map(BigDecimal::new).toList(), 1);
    }

    private static ValueClass from(int level, String least, String most, int count) {
        return new ValueClass(level, new BigDecimal(least), new BigDecimal(most), count);
    }

    @Test
    void holdAboutAsManyCommunesEach() {
        assertThat(of("8", "1", "3", "2", "7", "4", "5", "6").classes())
                .containsExactly(
                        from(1, "1.0", "2.0", 2),
                        from(2, "3.0", "4.0", 2),
                        from(3, "5.0", "6.0", 2),
                        from(4, "7.0", "8.0", 2));
    }

    @Test
    void keepValuesTogetherThatLookAlike() {
        assertThat(of("5", "5.04", "4.96", "9").classes())
                .containsExactly(from(1, "5.0", "5.0", 3), from(4, "9.0", "9.0", 1));
    }

    @Test
    void oneValueIsAClassOfItsOwn() {
        assertThat(of("5").classes()).containsExactly(from(1, "5.0", "5.0", 1));
        assertThat(of("5").levelOf(new BigDecimal("5.01"), 1)).isEqualTo(1);
    }

    @Test
    void withoutValuesThereAreNone() {
        assertThat(ValueClasses.of(List.of(), 1).classes()).isEmpty();
    }
}
