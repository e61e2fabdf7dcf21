package vn.lotrinh.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a table can be, and nothing else. <i>Ô số liệu</i>. */
public sealed interface Cell {

    /** A value; 0 is one. Not rounded: that happens once, where it is shown. */
    record Known(BigDecimal amount) implements Cell {
        @Override
        public String inWords() {
            return "Có số liệu";
        }
    }

    /** The period is not over, or shorter than what the indicator answers for. */
    record NotDue() implements Cell {
        @Override
        public String inWords() {
            return "Chưa đến kỳ";
        }
    }

    /** Nobody said anything; that is not 0. */
    record NoData() implements Cell {
        @Override
        public String inWords() {
            return "Chưa có số liệu";
        }
    }

    /** Too few villages submitted for a total to stand alone. */
    record NotEnough(int have, int expected) implements Cell {
        @Override
        public String inWords() {
            return "Chưa đủ số liệu (" + have + "/" + expected + " thôn)";
        }
    }

    /**
     * There is nothing here that could be measured: a share of no hectares, or what is not meant for such a commune.
     *
     * @param why what says that it is not meant for it; absent where there is just nothing
     */
    record NotApplicable(@Nullable LawNote why) implements Cell {

        NotApplicable() {
            this(null);
        }

        @Override
        public String inWords() {
            return "Không áp dụng";
        }
    }

    /** Below the lowest level at which the indicator holds, such as that of a sample. */
    record NotRepresentative() implements Cell {
        @Override
        public String inWords() {
            return "Không đại diện";
        }
    }

    /** So small that it would tell about single people. */
    record Hidden() implements Cell {
        @Override
        public String inWords() {
            return "Ẩn";
        }
    }

    /** The words that stand in the cell instead of a number. */
    String inWords();
}
