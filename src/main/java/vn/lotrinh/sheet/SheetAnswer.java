package vn.lotrinh.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How the child tells its parent what it found beside the rows: the sheets and merged cells, or a sentence. */
sealed interface SheetAnswer {

    /**
     * The rows were written.
     *
     * @param chosen which of the sheets they are from
     * @param count how many rows are not empty
     */
    record Found(List<SheetTitle> sheets, int chosen, int count, List<MergedCells> regions) implements SheetAnswer {

        private void write(DataOutputStream out) throws IOException {
            out.writeInt(sheets.size());
            for (var sheet : sheets) {
                out.writeUTF(sheet.name());
                out.writeBoolean(sheet.hidden());
            }
            out.writeInt(chosen);
            out.writeInt(count);
            out.writeInt(regions.size());
            for (var region : regions) {
                out.writeInt(region.top());
                out.writeInt(region.bottom());
                out.writeInt(region.left());
                out.writeInt(region.right());
            }
        }

        private static Found read(DataInputStream in) throws IOException {
            var sheets = new ArrayList<SheetTitle>();
            for (int left = in.readInt(); left > 0; left--) {
                sheets.add(new SheetTitle(in.readUTF(), in.readBoolean()));
            }
            int chosen = in.readInt();
            int count = in.readInt();
            var regions = new ArrayList<MergedCells>();
            for (int left = in.readInt(); left > 0; left--) {
                regions.add(new MergedCells(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
            }
            return new Found(List.copyOf(sheets), chosen, count, List.copyOf(regions));
        }
    }

    /** Nothing was written. */
    record Sentence(String sentence) implements SheetAnswer {}

    default byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        switch (this) {
            case Sentence(var sentence) -> {
                out.writeBoolean(false);
                out.writeUTF(sentence);
            }
            case Found found -> {
                out.writeBoolean(true);
                found.write(out);
            }
        }
        return bytes.toByteArray();
    }

    static SheetAnswer read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        return in.readBoolean() ? Found.read(in) : new Sentence(in.readUTF());
    }
}
