package vn.lotrinh.formula;

import java.util.Collection;
import java.util.Optional;

/** Everything that a formula may name. The lists serve to guess what a mistyped name was meant to be. */
public interface Names {

    Optional<RegisterShape> findRegister(String code);

    Optional<IndicatorShape> findIndicator(String code);

    Optional<ConstantShape> findConstant(String code);

    Collection<String> listRegisters();

    Collection<String> listIndicators();

    Collection<String> listConstants();
}
