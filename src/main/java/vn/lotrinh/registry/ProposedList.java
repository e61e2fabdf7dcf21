package vn.lotrinh.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records of a file that wait to be approved as a whole. <i>Danh sách chờ duyệt</i>.
 *
 * @param file as its sender calls it
 * @param records how many it would write
 * @param address of its page
 * @param proposedBy the reference of whoever sent it, who may not approve it
 * @param sentBack why it came back to who sent it; absent while it waits for approval
 */
public record ProposedList(
        Register register,
        String file,
        int records,
        String address,
        String proposedBy,
        Instant proposedAt,
        @Nullable String sentBack) {}
