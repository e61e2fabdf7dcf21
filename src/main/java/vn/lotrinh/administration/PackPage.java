package vn.lotrinh.administration;

import java.util.List;

/** The pack in force, as its files are now. */
public record PackPage(List<Folder> folders, List<Finding> findings) {
    public PackPage {
        folders = List.copyOf(folders);
        findings = List.copyOf(findings);
    }

    public String title() {
        return "Bộ cấu hình";
    }

    /** @param words what the folder is for: the commune's own, or what others stand on */
    public record Folder(String name, String words, String place, List<File> files) {
        public Folder {
            files = List.copyOf(files);
        }
    }

    public record File(String name, String size, String changed) {}

    /** @param place file and line */
    public record Finding(String place, String sentence) {}
}
