package vn.lotrinh.indicator;

import vn.lotrinh.territory.CommuneKind;

/**
 * That an indicator is not meant for a kind of commune. <i>Không áp dụng</i>.
 *
 * @param why what says so, and whether somebody has read it there
 */
public record NotFor(CommuneKind kind, LawNote why) {}
