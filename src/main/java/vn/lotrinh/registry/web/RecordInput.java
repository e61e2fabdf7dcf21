package vn.lotrinh.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.Field.Choice;

/**
 * A form as it was understood. <i>Nội dung đã hiểu</i>.
 *
 * @param stretch what the record would say; absent while something in the form can't be understood
 * @param at the first day of the stretch that a correction is about
 * @param faults sentences by the name of the field in the form
 * @param candidates what a typed name may mean, by the code of the field
 */
record RecordInput(
        @Nullable Stretch stretch,
        SaveRecord.Mode mode,
        @Nullable LocalDate at,
        Map<String, String> faults,
        Map<String, List<Choice>> candidates) {}
