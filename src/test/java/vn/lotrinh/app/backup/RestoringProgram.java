package vn.lotrinh.app.backup;

import java.nio.file.Path;
import java.util.Map;
import vn.lotrinh.app.StartRefused;

/** A program that restores an archive into a home and says every step, so that a test can kill it at one of them. */
final class RestoringProgram {

    private RestoringProgram() {}

    public static void main(String[] fileAndHome) {
        System.setProperty("logback.configurationFile", "logback-commands.xml");
        var installation = Restoring.installation(Map.of("lotrinh.home", fileAndHome[1], "lotrinh.demo", "off"));
        try {
            var outcome = new RestoreBackup((owner, runtime, heads) -> true)
                    .handle(
                            new RestoreBackup.Command(Path.of(fileAndHome[0]), installation, null, false),
                            (done, total, step) -> System.out.println(step));
            System.out.println(outcome);
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
        }
    }
}
