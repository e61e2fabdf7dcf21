package vn.lotrinh.web;

import java.util.List;

/**
 * A page that says what went wrong, and what to do.
 *
 * @param status of HTTP
 * @param choices where one may have meant to go
 */
public record ErrorPage(int status, String title, String sentence, List<Choice> choices) {
    public ErrorPage {
        choices = List.copyOf(choices);
    }

    /** A place to go instead. */
    public record Choice(String title, String address) {}
}
