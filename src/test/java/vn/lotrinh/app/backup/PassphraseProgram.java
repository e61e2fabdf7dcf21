package vn.lotrinh.app.backup;

import vn.lotrinh.app.StartRefused;

/** A program that says what came of the passphrase in its environment. */
final class PassphraseProgram {

    private PassphraseProgram() {}

    public static void main(String[] nothing) {
        try {
            System.out.println("là "
                    + new BackupSettings(null, "02:30", 14, System.getenv("LOTRINH_BACKUP_PASSPHRASE"))
                            .usablePassphrase());
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
        }
    }
}
