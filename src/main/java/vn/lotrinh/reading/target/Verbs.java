package vn.lotrinh.reading.target;

/** The verbs said so far in a sentence, for quantities that have none of their own. */
final class Verbs {

    private String last = "";
    private String ofShares = "";
    private String ofOthers = "";

    /** Whether words hold a verb that tells what is asked of a quantity. */
    static boolean in(String words) {
        return Cues.in(Cues.WORK, words)
                || Cues.in(Cues.LEVEL, words)
                || changes(words)
                || Cues.in(Cues.AT_MOST, words);
    }

    private static boolean changes(String words) {
        return Cues.in(Cues.GROWTH, words) || Cues.in(Cues.REDUCTION, words);
    }

    void remember(Clause clause) {
        if (!in(clause.left()) || Cues.namesASector(clause)) {
            return;
        }
        last = clause.left();
        if (clause.quantity().unit().isShare()) {
            ofShares = last;
        } else {
            ofOthers = last;
        }
    }

    /** The verb that a quantity takes over: "đạt 1.245 tỷ đồng, tăng 9%; trong đó dịch vụ 440 tỷ đồng" reaches, and grows not. */
    String of(Clause clause) {
        boolean share = clause.quantity().unit().isShare();
        boolean ofTheOtherKind = last.equals(share ? ofOthers : ofShares);
        return changes(last) && ofTheOtherKind ? share ? ofShares : ofOthers : last;
    }
}
