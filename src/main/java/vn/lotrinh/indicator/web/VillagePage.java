package vn.lotrinh.indicator.web;

import java.util.List;

/** What a village head has to do, village by village. */
public record VillagePage(String title, List<Village> villages) {
    public VillagePage {
        villages = List.copyOf(villages);
    }

    /**
     * One village.
     *
     * @param done indicators with which nothing is left to do
     * @param gone where it went, in words; empty while it is there
     */
    public record Village(String name, int done, List<Item> items, String gone) {
        public Village {
            items = List.copyOf(items);
        }
    }

    /** One indicator that is due. */
    public record Item(String name, String period, String state, boolean done, String href) {}
}
