package vn.lotrinh.app.database;

import java.nio.file.Path;

/** A program that holds a database open until it is killed, or tells why it can't. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] folderAndPrograms) throws InterruptedException {
        try {
            EmbeddedDatabase.start(
                    Path.of(folderAndPrograms[0]), Path.of(folderAndPrograms[1]), ServerSettings.forASmallMachine());
            System.out.println("running");
            Thread.currentThread().join();
        } catch (CannotStartDatabase why) {
            System.out.println(why.getMessage());
            System.exit(2);
        }
    }
}
