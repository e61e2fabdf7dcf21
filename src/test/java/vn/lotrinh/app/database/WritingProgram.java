package vn.lotrinh.app.database;

import java.nio.file.Path;

/** A program that works on its own database and prints the number of every write it may promise to somebody. */
final class WritingProgram {

    private WritingProgram() {}

    public static void main(String[] folderProgramsAndFirstNumber) throws InterruptedException {
        var database = EmbeddedDatabase.start(
                Path.of(folderProgramsAndFirstNumber[0]),
                Path.of(folderProgramsAndFirstNumber[1]),
                ServerSettings.forASmallMachine());
        Ledger.make(database);
        new Ledger(Long.parseLong(folderProgramsAndFirstNumber[2]))
                .writeUntilTheEnd(database.runtime(), System.out::println);
        Thread.currentThread().join();
    }
}
