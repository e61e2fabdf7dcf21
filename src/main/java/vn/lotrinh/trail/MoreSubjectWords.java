package vn.lotrinh.trail;

import java.util.List;

/** Words for subjects that are not known when the program starts, such as the registers of a pack. */
public interface MoreSubjectWords {

    /** As they are now. */
    List<SubjectWords> list();
}
