package vn.lotrinh.indicator;

/**
 * What a legal text says about an indicator. <i>Pháp luật quy định</i>.
 *
 * @param text what it says, in short words
 * @param source number, issuer and day of the text
 * @param verified whether somebody has read it there
 */
public record LawNote(String text, String source, boolean verified) {

    /** As pages say it, without a full stop: "Tính theo hộ (NĐ 07/2021/NĐ-CP; chưa kiểm chứng)". */
    public String inWords() {
        String said = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return said + " (" + source + (verified ? "" : "; chưa kiểm chứng") + ")";
    }
}
