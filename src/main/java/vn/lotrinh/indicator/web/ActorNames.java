package vn.lotrinh.indicator.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.ListApiKeys;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.kernel.Actor;

/** Who stands behind the references that figures keep. A person who left keeps no name here. */
@Component
public class ActorNames {

    private final ListPeople people;
    private final ListApiKeys keys;

    ActorNames(ListPeople people, ListApiKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** Of the commune at work. */
    public Names load() {
        var names = new HashMap<String, String>();
        people.handle("").forEach(row -> names.put(new Actor.Person(row.id()).reference(), row.fullName()));
        keys.handle().forEach(row -> names.put(new Actor.Key(row.id()).reference(), "Khóa API “" + row.name() + "”"));
        return new Names(Map.copyOf(names));
    }

    /** Names by reference. */
    public record Names(Map<String, String> byReference) {
        public String of(String reference) {
            return byReference.getOrDefault(
                    reference, reference.startsWith("program:") ? "Lộ Trình" : "Người không còn làm việc ở xã");
        }
    }
}
