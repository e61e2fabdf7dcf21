package vn.lotrinh.registry;

import java.util.List;

/** What the registry asks of imports for who approves: lists that wait to be approved as a whole, and those that came back. <i>Danh sách chờ duyệt</i>. */
public interface ProposedLists {

    /** The longest waiting first. */
    List<ProposedList> list();
}
