package vn.lotrinh.app;

/** Where the program begins. Without a command it serves. */
public final class LoTrinh {
    private LoTrinh() {}

    public static void main(String[] args) {
        LoTrinhApplication.start(args);
    }
}
