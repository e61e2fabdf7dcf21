package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

    @Test
    void aPhoneReadsBackWhatWasWritten() throws Exception {
        var address = "https://lotrinh.example.vn/xa/02026/loi-moi/" + "aB3-".repeat(11);
        var drawing = QrCode.of(address, "Mã").toString();
        assertThat(new Decoder().decode(squares(drawing)).getText()).isEqualTo(address);
    }

    @Test
    void itSaysWhereItLeads() {
        assertThat(QrCode.of("x", "Mã của \"A\" & B").toString())
                .contains("role=\"img\" aria-label=\"Mã của &quot;A&quot; &amp; B\"");
    }

    private static BitMatrix squares(String drawing) {
        var size = SIDE.matcher(drawing);
        assertThat(size.find()).isTrue();
        var squares = new BitMatrix(Integer.parseInt(size.group(1)) - 8);
        var run = RUN.matcher(drawing);
        while (run.find()) {
            int y = Integer.parseInt(run.group(2)) - 4;
            int from = Integer.parseInt(run.group(1)) - 4;
            for (int x = from; x < from + Integer.parseInt(run.group(3)); x++) {
                squares.set(x, y);
            }
        }
        return squares;
    }
}
