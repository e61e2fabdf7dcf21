package vn.lotrinh.formula;

/** How two values of the same type are compared. */
enum Comparison {
    EQUAL("=", "là"),
    UNEQUAL("<>", "khác"),
    LESS("<", "dưới"),
    AT_MOST("<=", "không quá"),
    GREATER(">", "trên"),
    AT_LEAST(">=", "từ");

    private final String sign;
    private final String words;

    Comparison(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    String sign() {
        return sign;
    }

    String words() {
        return words;
    }

    boolean ordered() {
        return this != EQUAL && this != UNEQUAL;
    }

    boolean holds(int compared) {
        return switch (this) {
            case EQUAL -> compared == 0;
            case UNEQUAL -> compared != 0;
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case GREATER -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }

    /** The same said from the other side: {@code 6 <= age} for {@code age >= 6}. */
    Comparison turned() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    static Comparison of(String sign) {
        for (var comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException("No comparison: " + sign);
    }
}
