package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesOfPageTest {

    @Test
    void areTheFirstThatAPageCanCarry() {
        assertThat(ShapesOfPage.first(List.of("aaa", "bbb", "cc", "d"), String::length, 8))
                .containsExactly("aaa", "bbb", "cc");
        assertThat(ShapesOfPage.first(List.of("aaa", "bbb", "c"), String::length, 4))
                .containsExactly("aaa");
        assertThat(ShapesOfPage.first(List.of("aaa"), String::length, 2)).isEmpty();
    }
}
