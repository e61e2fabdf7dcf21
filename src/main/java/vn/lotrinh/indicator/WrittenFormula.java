package vn.lotrinh.indicator;

import vn.lotrinh.pack.PackFields;

/** A formula where a pack writes it. */
record WrittenFormula(PackFields at, String field, String text) {

    void wrong(String sentence) {
        at.wrong(field, sentence);
    }
}
