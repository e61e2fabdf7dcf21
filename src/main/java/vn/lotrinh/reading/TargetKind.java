package vn.lotrinh.reading;

/** What a target asks for, before anybody has given it a formula. <i>Loại chỉ tiêu</i>. */
public enum TargetKind {
    /** A level to reach or keep: "đạt X", "trên X", "từ X trở lên", "không dưới X". */
    AT_LEAST,
    /** A level not to exceed: "dưới", "không quá", "tối đa", "còn X"; "không còn" is 0. */
    AT_MOST,
    /** Work to be done over the whole term: trồng, xây dựng, đào tạo, tăng thêm. */
    TOTAL,
    /** The same amount of work in each year: "mỗi năm", "hằng năm". */
    EACH_YEAR_TOTAL,
    /** A rate per year by which the figure grows. */
    AVERAGE_GROWTH,
    /** A rate per year by which the figure falls. */
    AVERAGE_REDUCTION,
    /** "gấp", "tăng X lần": so many times the figure of the baseline year. */
    MULTIPLE_OF_BASELINE,
    /** An aim without a number. */
    QUALITATIVE
}
