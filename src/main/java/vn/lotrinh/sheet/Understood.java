package vn.lotrinh.sheet;

import org.jspecify.annotations.Nullable;

/** What a cell, or the words typed into a form, was understood as. <i>Cách hiểu một ô</i>. */
public sealed interface Understood<T> {

    /**
     * A value.
     *
     * @param confirm how something was read that could mean two things, to be shown before it is kept: {@code “1.234” đọc
     *     là 1234}; null when there is no doubt
     */
    record Read<T>(T value, @Nullable String confirm) implements Understood<T> {}

    /** Nothing stands there. */
    record Blank<T>() implements Understood<T> {}

    /**
     * Not to be read.
     *
     * @param sentence what is wrong, and how to write it
     */
    record Unreadable<T>(String sentence) implements Understood<T> {}

    static <T> Understood<T> read(T value) {
        return new Read<>(value, null);
    }

    /** Read one way of two. */
    static <T> Understood<T> readOneWay(T value, String confirm) {
        return new Read<>(value, confirm);
    }

    static <T> Understood<T> blank() {
        return new Blank<>();
    }

    static <T> Understood<T> unreadable(String sentence) {
        return new Unreadable<>(sentence);
    }

    /** An error of Excel can be read by nobody. */
    static <T> Understood<T> wrong(SheetCell.Wrong cell) {
        return new Unreadable<>("Ô đang báo lỗi " + cell.mark()
                + "; hãy sửa công thức trong Excel, hoặc gõ giá trị vào ô rồi gửi lại.");
    }
}
