package vn.lotrinh.administration;

/**
 * A new key, shown this once.
 *
 * @param role with its area
 */
public record ApiKeyPage(String name, String role, String text) {
    public String title() {
        return "Khóa API đã tạo";
    }
}
