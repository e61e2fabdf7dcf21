package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Form;

/**
 * Asks for a merger or a split of villages.
 *
 * @param lead what sending the form brings about
 * @param chosen from lists that are not shown, so that a typing error loses nothing
 * @param lists of records to choose from; absent where there is nothing to choose, or not yet
 */
public record VillageActPage(
        String title,
        String lead,
        Form form,
        List<VillageActConfirmPage.Hidden> chosen,
        @Nullable Lists lists) {

    public VillageActPage {
        chosen = List.copyOf(chosen);
    }

    /**
     * What goes along into a new village.
     *
     * @param of which village and day they are
     * @param registers in which the village has records
     * @param closed names of those that are somebody else's to read
     * @param empty names of those in which the village has nothing
     */
    public record Lists(String of, List<Choosing> registers, List<String> closed, List<String> empty) {
        public Lists {
            registers = List.copyOf(registers);
            closed = List.copyOf(closed);
            empty = List.copyOf(empty);
        }
    }

    /**
     * The records of one register.
     *
     * @param field under which those that are chosen are sent
     */
    public record Choosing(String title, String field, List<Record> records) {
        public Choosing {
            records = List.copyOf(records);
        }
    }

    /** One record by what names it. */
    public record Record(String id, String name, boolean chosen) {}
}
