package vn.lotrinh.app;

public final class LoTrinh {
    private LoTrinh() {}

    public static void main(String[] args) {
        System.out.println("ok");
    }
}
