package vn.lotrinh.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;

/** Valid formulas over whatever registers there are, each with its unit. */
public final class RandomFormulas {

    private final Random random;
    private final RegisterSet registers;

    public RandomFormulas(Random random, RegisterSet registers) {
        this.random = random;
        this.registers = registers;
    }

    /** Some over each register. */
    public Map<String, String> some() {
        var formulas = new LinkedHashMap<String, String>();
        for (var register : registers.list()) {
            int most = 3 + random.nextInt(4);
            for (int i = 0; i < most; i++) {
                one(register, formulas);
            }
        }
        return formulas;
    }

    private void one(Register register, Map<String, String> formulas) {
        var amounts = register.fields().stream().filter(RandomRegisters::adds).toList();
        var amount = any(amounts);
        var rates = register.fields().stream().filter(RegisterField::intensive).toList();
        String scope = where(register) + by(register);
        String moment = any(List.of("start", "end", "mean"));
        String code = register.code();
        if (random.nextInt(3) == 0) {
            formulas.put((register.isState() ? moment : "count") + "(" + code + scope + ")", register.countedUnit());
        } else if (!register.isState() && !rates.isEmpty() && random.nextInt(3) == 0) {
            var rate = any(rates);
            formulas.put(
                    "avg(" + code + "." + rate.code() + " weight " + amount.code() + where(register) + ")",
                    Objects.requireNonNull(rate.unit()));
        } else {
            formulas.put(
                    (register.isState() ? moment : "sum") + "(" + code + "." + amount.code() + scope + ")",
                    Objects.requireNonNull(amount.unit()));
        }
    }

    private String by(Register register) {
        var fields = new ArrayList<String>();
        types(register).forEach((code, type) -> {
            switch (type) {
                case CHOICE, TEXT, YES_NO, REFERENCE, VILLAGE, PERIOD -> fields.add(code);
                default -> {}
            }
        });
        return random.nextInt(3) == 0 ? " by " + any(fields) : "";
    }

    private Map<String, FieldType> types(Register register) {
        var types = new LinkedHashMap<String, FieldType>();
        register.fields().forEach(field -> types.put(field.code(), field.type()));
        register.copies()
                .forEach(copy -> types.put(
                        copy.code(), registers.typeOf(register, copy.code()).orElseThrow()));
        types.put(Register.VILLAGE, FieldType.VILLAGE);
        return types;
    }

    private String where(Register register) {
        if (random.nextInt(3) == 0) {
            return "";
        }
        String condition = condition(register, true);
        if (random.nextBoolean()) {
            condition += " and " + condition(register, true);
        } else if (random.nextBoolean()) {
            condition = "(" + condition(register, false) + " or not " + condition(register, false) + ")";
        }
        return " where " + condition;
    }

    private String condition(Register register, boolean ages) {
        var types = types(register);
        String code = any(List.copyOf(types.keySet()));
        String empty = "(" + code + any(List.of(" is empty", " is not empty")) + ")";
        return switch (Objects.requireNonNull(types.get(code))) {
            case CHOICE -> any(List.of(code + " = \"a\"", code + " in (\"a\", \"select\")", code + " <> \"b\"", empty));
            case TEXT, PERIOD -> any(List.of(code + " = \"Nông Văn 'A'\"", code + " >= \"M\"", empty));
            case VILLAGE -> any(List.of(code + " = \"T01\"", code + " not in (\"T01\", \"T02\")", empty));
            case YES_NO -> any(List.of(code, code + " = false", "not " + code, empty));
            case WHOLE, DECIMAL, MONEY, COMPUTED ->
                any(List.of(code + " > 10", code + " / 3 <= 100", code + " <> 0", empty));
            case DATE ->
                ages && register.isState() && random.nextBoolean()
                        ? any(List.of("age(" + code + ") >= 1", "age(" + code + ") < 2"))
                        : any(List.of(
                                code + " >= date(\"2025-02-15\")",
                                "year(" + code + ") = 2025",
                                "month(" + code + ") <= 6",
                                empty));
            default -> empty;
        };
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
