package vn.lotrinh.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lotrinh.kernel.CommuneCode;

/**
 * What is made of records as they are written, in the same transaction and last before it ends: figures that are right at the moment
 * the record counts. Implemented right of the registers.
 */
public interface Posting {

    /**
     * Told once per transaction.
     *
     * @param entry the entry of the trail that the rows carry: those written have it as {@code entry}, those superseded as
     *     {@code ended_entry}
     * @param written records by the code of their register, the registers in the order in which they were written
     */
    void post(CommuneCode commune, UUID entry, Map<String, List<UUID>> written);
}
