package vn.lotrinh.web.drawing;

/**
 * A map of villages as it was drawn. <i>Bản đồ thôn</i>.
 *
 * @param note which positions are only assumed, in a sentence that stands in the legend; empty where none is
 */
public record MapDrawing(Svg picture, String note) {}
