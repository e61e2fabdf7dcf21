package vn.lotrinh.formula;

/** What stands between two numbers. */
enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether both sides are counted in the same unit. */
    boolean additive() {
        return this == PLUS || this == MINUS;
    }
}
