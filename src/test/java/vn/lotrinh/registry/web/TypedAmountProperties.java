package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import vn.lotrinh.kernel.VietnameseFormat;

class TypedAmountProperties {

    @Property
    void aNumberAsItIsShownIsReadAsItWas(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        assertThat(TypedAmount.parse(VietnameseFormat.number(number)))
                .isInstanceOfSatisfying(
                        TypedAmount.Read.class,
                        read -> assertThat(read.number()).isEqualByComparingTo(number));
    }
}
