package vn.lotrinh.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Files of the commune at work. <i>Tìm tệp</i>. */
@Service
public class FindFile {

    private static final int PIECE = 1 << 20;

    private final FileTable files;
    private final TransactionOperations transactions;

    FindFile(FileTable files, TransactionOperations transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    @Transactional(readOnly = true)
    public Optional<KeptFile> find(String digest) {
        return files.find(CommuneScope.getOne(), digest);
    }

    /** Writes the content out piece by piece, so that a slow reader holds neither memory nor a connection. */
    public void copy(KeptFile file, OutputStream to) throws IOException {
        var commune = CommuneScope.getOne();
        for (long from = 0; from < file.size(); from += PIECE) {
            to.write(piece(commune, file.digest(), from));
        }
    }

    private byte[] piece(CommuneCode commune, String digest, long from) {
        return transactions.execute(status -> files.piece(commune, digest, from, PIECE));
    }
}
