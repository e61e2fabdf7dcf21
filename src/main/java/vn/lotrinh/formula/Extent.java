package vn.lotrinh.formula;

/** Whether an amount may be summed: an area may, a price may not, a number says nothing of itself. */
enum Extent {
    PLAIN,
    EXTENSIVE,
    INTENSIVE;

    Extent plus(Extent other) {
        if (this == EXTENSIVE || other == EXTENSIVE) {
            return EXTENSIVE;
        }
        return this == PLAIN ? other : this;
    }

    /** Area times yield is a harvest. */
    Extent times(Extent other) {
        return plus(other);
    }

    /** Harvest over area is a yield; harvest over yield is an area. */
    Extent over(Extent other) {
        return switch (this) {
            case EXTENSIVE -> other == EXTENSIVE ? INTENSIVE : EXTENSIVE;
            case INTENSIVE -> INTENSIVE;
            case PLAIN -> other == PLAIN ? PLAIN : INTENSIVE;
        };
    }

    Extent with(Operator operator, Extent other) {
        return switch (operator) {
            case PLUS, MINUS -> plus(other);
            case TIMES -> times(other);
            case OVER -> over(other);
        };
    }
}
