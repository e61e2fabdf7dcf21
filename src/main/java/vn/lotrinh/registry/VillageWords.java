package vn.lotrinh.registry;

import java.time.LocalDate;
import vn.lotrinh.access.SignedIn;

/** What villages said: that their part of a register, or a figure that they reported, is complete. <i>Những gì thôn đã nộp</i>. */
public interface VillageWords {

    /**
     * Takes back what a village said about periods that end on a day or later: it said it as another village than it is from that day on, and
     * is asked again.
     */
    void takeBack(SignedIn by, String village, LocalDate day);
}
