package vn.lotrinh.registry;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Looks;

/** Tells the log of looks whose personal data a page or an answer showed, with the purposes for which the register keeps them. */
@Component
public class RecordLooks {

    private final Looks looks;
    private final Registers registers;

    RecordLooks(Looks looks, Registers registers) {
        this.looks = looks;
        this.registers = registers;
    }

    /** These records were shown, and those that the words name. */
    public void saw(Register register, Collection<UUID> ids, RecordWords words) {
        saw(register, ids);
        words.named().forEach((code, names) -> {
            var named = registers.get(code);
            if (RecordWords.namesPeople(named)) {
                saw(named, names.keySet());
            }
        });
    }

    /** These records were shown. */
    public void saw(Register register, Collection<UUID> ids) {
        if (register.holdsPersonalData()) {
            looks.saw(purposes(register), RecordTrail.subject(register), ids);
        }
    }

    private static String purposes(Register register) {
        return register.personal()
                .map(RegisterField.Personal::purpose)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
