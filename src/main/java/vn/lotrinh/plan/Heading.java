package vn.lotrinh.plan;

/**
 * A task group or a solution. <i>Nhóm nhiệm vụ, giải pháp</i>.
 *
 * @param section where the plan states it, such as "III.1"
 */
public record Heading(String code, String name, String section) {}
