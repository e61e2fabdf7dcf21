package vn.lotrinh.registry.importing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;

/**
 * Which column is which field.
 *
 * @param address of the import
 * @param header such as "dòng 5 đến 6"
 * @param constants what may hold for the whole file
 */
public record MatchPage(
        String register,
        String registerAddress,
        String address,
        String file,
        String sheet,
        String header,
        List<Column> columns,
        List<Field> constants,
        @Nullable String fault) {

    public MatchPage {
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
    }

    public String title() {
        return "Ghép cột của tệp với sổ";
    }

    /**
     * A column with what it can be.
     *
     * @param samples its first words
     */
    public record Column(String name, String title, String samples, List<Choice> choices) {
        public Column {
            choices = List.copyOf(choices);
        }

        public boolean isLeftOut() {
            return choices.stream().noneMatch(Choice::chosen);
        }
    }

    public record Choice(String code, String title, boolean chosen) {}
}
