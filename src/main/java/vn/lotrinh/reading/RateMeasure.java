package vn.lotrinh.reading;

/** How a yearly rate is meant. <i>Cách tính tốc độ</i>. */
public enum RateMeasure {
    /** Percentage points of a rate: from 12 % to 10.5 % is 1.5 points. <i>Điểm phần trăm</i>. */
    POINTS,
    /** Percent of the figure before. <i>Phần trăm so với năm trước</i>. */
    RELATIVE,
    /** A rate of a rate whose text does not say which; a person decides. <i>Chưa rõ</i>. */
    UNCLEAR
}
