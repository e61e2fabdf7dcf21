package vn.lotrinh.plan;

/** The fields that a plan may leave to a proposal, by the names that a pack uses for them. <i>Phần đề xuất</i>. */
public final class Proposal {
    public static final String INDICATOR = "indicator";
    public static final String OWNER = "owner";
    public static final String BASELINE = "baseline";
    public static final String DUE = "due";
    public static final String MEASURE = "measure";
    public static final String MILESTONES = "milestones";

    private Proposal() {}

    /** What is proposed, as the screen calls it. */
    public static String words(String name) {
        return switch (name) {
            case INDICATOR -> "chỉ số";
            case OWNER -> "cơ quan phụ trách";
            case BASELINE -> "số liệu gốc";
            case DUE -> "năm phải đạt";
            case MEASURE -> "cách tính tốc độ";
            case MILESTONES -> "mốc từng năm";
            default -> name;
        };
    }
}
