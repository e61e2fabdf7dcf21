package vn.lotrinh.web.drawing;

/** The few drawings that stand beside words, in lines on a field of 24. None says anything that a word does not say. */
public enum Icon {
    HOME("M3 11l9-7 9 7M6 9.5V20h12V9.5M10 20v-6h4v6"),
    STEPS("M3 20v-5h6v-5h6V5h6v15z"),
    CHECK("M4 12.5l5.5 5.5L20 7"),
    BOOK("M6 4h12v16H6.5A1.5 1.5 0 0 1 5 18.5v-13A1.5 1.5 0 0 1 6 4zM5 17h13M9 8h5"),
    SEND("M4 11L20 4l-6 16-3.5-6.5z"),
    UPLOAD("M12 15V4M7.5 8.5L12 4l4.5 4.5M4 15v5h16v-5"),
    DOWNLOAD("M12 4v11M7.5 10.5L12 15l4.5-4.5M4 16v4h16v-4"),
    PERSON("M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.5-4 3-6 7-6s6.5 2 7 6"),
    LEAVE("M10 4H5v16h5M9 12h11M16 8l4 4-4 4"),
    FLAG("M6 21V4h12l-3 4 3 4H6"),
    CALENDAR("M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7"),
    FILE("M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5"),
    DOWN("M6 9l6 6 6-6"),
    BACK("M15 5l-7 7 7 7"),
    FORWARD("M9 5l7 7-7 7"),
    CLOSE("M6 6l12 12M18 6L6 18");

    private final String lines;

    Icon(String lines) {
        this.lines = lines;
    }

    public Svg svg() {
        return new Svg(
                "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + lines + "\"/></svg>");
    }
}
