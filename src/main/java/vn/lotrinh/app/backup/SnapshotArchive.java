package vn.lotrinh.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.jobs.LongWork.Progress;

/**
 * A snapshot on its way into a file, and the file read once more. <i>Ghi ảnh chụp dữ liệu vào bản sao lưu</i>.
 *
 * @param passphrase encrypts the archive; null for one that is not
 * @param progress of two steps per table: written, and read
 */
record SnapshotArchive(UnfinishedFile file, @Nullable String passphrase, Progress progress) {

    /** @return what was written of each table, in the order of the manifest */
    List<ArchiveReader.Sum> write(Snapshot snapshot, Manifest manifest) throws IOException, SQLException {
        int total = 2 * manifest.tables().size();
        var sums = new ArrayList<ArchiveReader.Sum>();
        var out = new BufferedOutputStream(file.open(), 4 * SealedOutput.CHUNK);
        try (var archive = new ArchiveWriter(out, ArchiveHead.of(passphrase), passphrase)) {
            archive.manifest(manifest);
            for (var table : manifest.tables()) {
                progress.at(sums.size(), total, "Ghi bảng " + table.name());
                long rows = snapshot.copy(table, archive);
                sums.add(
                        new ArchiveReader.Sum(table.name(), rows, HexFormat.of().formatHex(archive.endOfTable(rows))));
            }
        }
        file.writeOut();
        return List.copyOf(sums);
    }

    /** @throws UnusableArchive when the file says anything else than what was written */
    void demandAsWritten(List<ArchiveReader.Sum> sums) throws IOException {
        try (var archive = new ArchiveReader(file.path(), passphrase)) {
            var all = archive.manifest().tables();
            var read = archive.each(table -> {
                progress.at(sums.size() + all.indexOf(table), 2 * sums.size(), "Đọc lại để kiểm tra");
                return ArchiveReader.NOTHING.begin(table);
            });
            if (!read.equals(sums)) {
                throw UnusableArchive.damaged();
            }
        }
    }

    @Override
    public String toString() {
        return "SnapshotArchive[" + file.path() + "]";
    }
}
