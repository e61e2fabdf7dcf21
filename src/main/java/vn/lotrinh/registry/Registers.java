package vn.lotrinh.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The registers of this installation as they were last activated. <i>Các sổ bộ đang dùng</i>. */
@Component
public class Registers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private volatile @Nullable Loaded loaded;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Loaded(RegisterSet set, Map<String, Book> books) {}

    public RegisterSet set() {
        return loaded().set;
    }

    /** @throws NoSuchRegister when there is none of this code */
    public Register get(String code) {
        return set().get(code);
    }

    Book book(String code) {
        var book = loaded().books.get(code);
        if (book == null) {
            throw new NoSuchRegister(code);
        }
        return book;
    }

    /** After an activation, here or in another instance: read again when next asked for. */
    public void forget() {
        loaded = null;
    }

    private Loaded loaded() {
        var known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    /** Needs no commune: definitions belong to the installation. */
    private Loaded load() {
        var registers = jdbc
                .sql("SELECT definition::text FROM registry.register ORDER BY position")
                .query(String.class)
                .list()
                .stream()
                .map(Registers::read)
                .toList();
        var set = new RegisterSet(registers, lists(jdbc));
        var books = new LinkedHashMap<String, Book>();
        set.list()
                .forEach(register ->
                        books.put(register.code(), Book.of(register, set, ComputedFields.sql(register, set))));
        return new Loaded(set, Map.copyOf(books));
    }

    static Register read(String json) {
        return JSON.readValue(json, Register.class);
    }

    static List<ChoiceList> lists(JdbcClient database) {
        return database
                .sql("SELECT definition::text FROM registry.choice_list ORDER BY code")
                .query(String.class)
                .list()
                .stream()
                .map(json -> JSON.readValue(json, ChoiceList.class))
                .toList();
    }

    static String write(Object definition) {
        return JSON.writeValueAsString(definition);
    }

    /** In the order of the packs. */
    public List<Register> list() {
        return set().list();
    }
}
