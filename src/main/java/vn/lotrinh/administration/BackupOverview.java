package vn.lotrinh.administration;

/** How the overview tells of backups, which are made where everything is known. <i>Sao lưu</i>. */
@FunctionalInterface
public interface BackupOverview {
    OverviewPage.Place place();
}
