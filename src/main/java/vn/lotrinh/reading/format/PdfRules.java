package vn.lotrinh.reading.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that a page draws, across and down: the rules of its tables. */
final class PdfRules extends PDFGraphicsStreamEngine {
    /** A filled box of no more than this is a line. In tenths of a point, as all lengths. */
    private static final int THICKEST = 25;

    /** A page that draws more is a drawing, and not looked at any further. */
    private static final int MOST = 4_000;

    private final List<Rule> found = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final int left;
    private final int top;
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begin = new Point2D.Float();

    /**
     * One line.
     *
     * @param across whether it runs from left to right; otherwise it runs down
     * @param where its distance from the top, or from the left
     */
    record Rule(boolean across, int where, int from, int to) {}

    private PdfRules(PDPage page) {
        super(page);
        left = tenths(page.getCropBox().getLowerLeftX());
        top = tenths(page.getCropBox().getUpperRightY());
    }

    /** The rules of a page; none for one that is turned, or draws too much to be a page of text. */
    static List<Rule> of(PDPage page) throws IOException {
        var rules = new PdfRules(page);
        if (page.getRotation() == 0) {
            rules.processPage(page);
        }
        return rules.found.size() < MOST ? rules.found : List.of();
    }

    private static int tenths(double points) {
        return (int) Math.round(points * 10);
    }

    private void add(Point2D one, Point2D other) {
        box(one, other, false);
    }

    /** A thin box is a line along its longer side; a wide one is its four sides. */
    private void box(Point2D one, Point2D other, boolean wide) {
        int x1 = tenths(Math.min(one.getX(), other.getX())) - left;
        int x2 = tenths(Math.max(one.getX(), other.getX())) - left;
        int y1 = top - tenths(Math.max(one.getY(), other.getY()));
        int y2 = top - tenths(Math.min(one.getY(), other.getY()));
        if (path.size() + found.size() >= MOST) {
            return;
        }
        if (y2 - y1 <= THICKEST && x2 - x1 > THICKEST) {
            path.add(new Rule(true, (y1 + y2) / 2, x1, x2));
        } else if (x2 - x1 <= THICKEST && y2 - y1 > THICKEST) {
            path.add(new Rule(false, (x1 + x2) / 2, y1, y2));
        } else if (wide && x2 - x1 > THICKEST) {
            path.add(new Rule(true, y1, x1, x2));
            path.add(new Rule(true, y2, x1, x2));
            path.add(new Rule(false, x1, y1, y2));
            path.add(new Rule(false, x2, y1, y2));
        }
    }

    private void draw() {
        found.addAll(path);
        path.clear();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        box(p0, p2, true);
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        var next = new Point2D.Float(x, y);
        add(at, next);
        at = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        add(at, begin);
        at = begin;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        draw();
    }

    @Override
    public void fillPath(int windingRule) {
        draw();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        draw();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut away is not looked at.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shade is no line.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are not read.
    }

    @Override
    public void showTextString(byte[] string) {
        // Words are read by PdfLines.
    }

    @Override
    public void showTextStrings(COSArray array) {
        // Words are read by PdfLines.
    }
}
