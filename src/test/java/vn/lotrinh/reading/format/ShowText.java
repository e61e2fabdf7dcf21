package vn.lotrinh.reading.format;

import java.nio.file.Path;

/** Prints what {@link PlanFiles} makes of a file, for looking at. */
final class ShowText {
    private ShowText() {}

    public static void main(String[] args) {
        for (var name : args) {
            switch (PlanFiles.open(Path.of(name))) {
                case Opened.Text(var text) -> {
                    System.out.println(text.text());
                    text.blocks().forEach(System.out::println);
                }
                case Opened.Unreadable(var sentence) -> System.out.println(sentence);
            }
        }
    }
}
