package vn.lotrinh.indicator;

/**
 * What a legal text says about an indicator. <i>Pháp luật quy định</i>.
 *
 * @param text what it says, in short words
 * @param source number, issuer and day of the text
 * @param verified whether somebody has read it there
 */
public record LawNote(String text, String source, boolean verified) {}
