package vn.lotrinh.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered part while it is being read: its marker, its heading, what stands under it. */
public final class Part {

    private final @Nullable Part parent;
    private final @Nullable Marker marker;
    private final Line heading;
    private String title;
    private int end;
    private final List<Part> children = new ArrayList<>();

    Part(@Nullable Part parent, @Nullable Marker marker, Line heading, String title) {
        this.parent = parent;
        this.marker = marker;
        this.heading = heading;
        this.title = title;
        this.end = heading.span().end();
    }

    /** The whole document stands under a part without number. */
    static Part whole(Line first) {
        return new Part(null, null, first, "");
    }

    Part add(Marker next, Line line, String words) {
        var child = new Part(this, next, line, words);
        children.add(child);
        return child;
    }

    void reach(int codePoint) {
        for (Part part = this; part != null; part = part.parent) {
            part.end = Math.max(part.end, codePoint);
        }
    }

    void entitle(String words) {
        title = words;
    }

    public @Nullable Marker marker() {
        return marker;
    }

    public Line heading() {
        return heading;
    }

    public String title() {
        return title;
    }

    public int end() {
        return end;
    }

    /** Whether anything stands under it; an item of a list is no heading. */
    public boolean isHeading() {
        return end > heading.span().end();
    }

    public @Nullable Part parent() {
        return parent;
    }

    public List<Part> children() {
        return children;
    }

    /** Numbers from the outermost part to this one, such as "II.2". */
    public String path() {
        if (marker == null) {
            return "";
        }
        String above = parent == null ? "" : parent.path();
        boolean repeats = marker.style() == Marker.Style.DECIMAL_2 || marker.style() == Marker.Style.DECIMAL_3;
        if (repeats
                && parent != null
                && parent.marker != null
                && marker.written().startsWith(parent.marker.written())) {
            Part grandparent = parent.parent;
            above = grandparent == null ? "" : grandparent.path();
        }
        return above.isEmpty() ? marker.written() : above + "." + marker.written();
    }
}
