package vn.lotrinh.administration;

import java.util.List;

/** What there is to administer, each with its number. */
public record OverviewPage(List<Place> places) {
    public OverviewPage {
        places = List.copyOf(places);
    }

    public String title() {
        return "Quản trị";
    }

    /** A part of the administration. */
    public record Place(Section section, String number, String words) {}
}
