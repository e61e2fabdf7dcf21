package vn.lotrinh.indicator.sheets;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.PublishOfficialFigures;

/**
 * A sheet of figures that somebody sent and has not confirmed yet. <i>Tệp số liệu</i>.
 *
 * @param file digest of the kept file
 * @param document as the sender names it; absent for reported figures, where each row has its source
 * @param source of rows that name none, as the sender says it for the whole file; may be empty
 */
public record FigureSheet(String file, PublishOfficialFigures.@Nullable Named document, String source) {

    public static FigureSheet official(PublishOfficialFigures.Named document) {
        return new FigureSheet(document.file(), document, "");
    }

    public static FigureSheet reported(String file, String source) {
        return new FigureSheet(file, null, source);
    }

    public Kind kind() {
        return document == null ? Kind.REPORTED : Kind.OFFICIAL;
    }

    /** What the rows of a sheet are. */
    public enum Kind {
        /** <i>Số liệu chính thức</i>, as a document says it. */
        OFFICIAL("chinh-thuc", "Nhập số liệu chính thức"),
        /** <i>Số liệu báo cáo</i>, such as what a survey found, with a source per row. */
        REPORTED("bao-cao", "Nhập số liệu báo cáo");

        private final String address;
        private final String title;

        Kind(String address, String title) {
            this.address = address;
            this.title = title;
        }

        /** As addresses write it. */
        public String address() {
            return address;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
