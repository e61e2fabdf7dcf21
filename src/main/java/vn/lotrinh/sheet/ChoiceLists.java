package vn.lotrinh.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet "Danh mục": a column for every list that can be chosen from; columns with the same choices share one. */
final class ChoiceLists {
    private final Worksheet page;
    private final Map<List<String>, Range> lists = new HashMap<>();

    ChoiceLists(Worksheet page) {
        this.page = page;
    }

    /** Where the choices of a column stand. */
    Range add(NewColumn column) {
        return lists.computeIfAbsent(column.choices(), choices -> {
            int index = lists.size();
            page.width(index, column.width());
            WrittenCell.label(page, 0, index, column.title());
            page.style(0, index).bold().set();
            for (int i = 0; i < choices.size(); i++) {
                WrittenCell.label(page, i + 1, index, choices.get(i));
            }
            return page.range(1, index, choices.size(), index);
        });
    }

    void finish() throws IOException {
        page.freezePane(0, 1);
        page.finish();
    }
}
