package vn.lotrinh.app;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedExceptionUtils;
import vn.lotrinh.app.database.ServerSaid;

/** What a command that can't go on tells whoever typed it, instead of a trace of calls that helps nobody at the keyboard. */
final class Sentences {

    /** The exit code of a command that has changed nothing. */
    static final int REFUSED = 1;

    private Sentences() {}

    static int orRefused(PrintStream err, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (RuntimeException e) {
            err.println(sentence(e));
            return REFUSED;
        }
    }

    private static String sentence(RuntimeException failure) {
        return switch (failure) {
            case StartRefused refused -> String.valueOf(refused.getMessage());
            case InvalidPathException name ->
                "Không đọc được tên tệp “" + name.getInput()
                        + "”; nếu tên có dấu thì hãy đặt LC_ALL=C.UTF-8 rồi chạy lại.";
            case BindException setting ->
                "Thiết lập " + setting.getName() + " không hợp lệ; hãy sửa biến môi trường tương ứng rồi chạy lại.";
            default -> "Chưa làm được vì một lỗi không lường trước: " + cause(failure) + ". Hãy báo người quản trị.";
        };
    }

    /** PostgreSQL would add the row that it was about, which is a person's. */
    private static String cause(RuntimeException failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof SQLException ? ServerSaid.of(cause) : cause.toString();
    }
}
