package vn.lotrinh.registry;

import java.time.Instant;

/**
 * Records of a file that wait to be approved as a whole. <i>Danh sách chờ duyệt</i>.
 *
 * @param file as its sender calls it
 * @param records how many it would write
 * @param address of its page
 * @param proposedBy the reference of whoever sent it, who may not approve it
 */
public record ProposedList(
        Register register, String file, int records, String address, String proposedBy, Instant proposedAt) {}
