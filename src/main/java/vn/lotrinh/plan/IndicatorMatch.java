package vn.lotrinh.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Proposes which indicator measures a target, by comparing names and units. <i>Gợi ý chỉ số</i>. Names are compared by their
 * folded words and pairs of words, after the words that plans use have become those that indicators use. Two targets of one kind
 * are never proposed the same indicator; a person decides in the end.
 */
final class IndicatorMatch {

    /** Below this two names rather speak of different things. */
    private static final int LEAST_LIKENESS = 38;

    private static final int ALL = 100;

    /** Words of plans, and what indicators call the same. */
    private static final Map<Pattern, String> INSTEAD = Map.of(
            Pattern.compile("\\bmuc( do)? 3 ?, ?4\\b"), "mot phan va toan trinh",
            Pattern.compile("\\bmuc( do)? 4\\b"), "toan trinh",
            Pattern.compile("\\bbhyt\\b"), "bao hiem y te",
            Pattern.compile("\\bntm\\b"), "nong thon moi",
            Pattern.compile("\\bha\\b"), "hecta",
            Pattern.compile("\\bquy dinh\\b"), " ");

    /** Words that say nothing about what is measured. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "ty", "le", "so", "cac", "cua", "va", "tren", "theo", "duoc", "dat", "toc", "do", "tang", "moi", "nhung");

    private final List<IndicatorDefinition> indicators;

    IndicatorMatch(List<IndicatorDefinition> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** A target as far as it matters here. */
    record Wanted(String name, GoalTerms goal) {}

    private record Pair(int target, IndicatorDefinition indicator, int likeness) {}

    /**
     * The proposals, best pairs first.
     *
     * @return by position of the target; targets that nothing measures are not in it
     */
    Map<Integer, IndicatorDefinition> propose(List<Wanted> targets) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < targets.size(); i++) {
            for (IndicatorDefinition indicator : indicators) {
                int likeness = likeness(targets.get(i), indicator);
                if (likeness >= LEAST_LIKENESS) {
                    pairs.add(new Pair(i, indicator, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
        var proposed = new HashMap<Integer, IndicatorDefinition>();
        var taken = new HashSet<String>();
        for (Pair pair : pairs) {
            String use =
                    targets.get(pair.target()).goal().kind() + pair.indicator().code();
            if (!proposed.containsKey(pair.target()) && taken.add(use)) {
                proposed.put(pair.target(), pair.indicator());
            }
        }
        return proposed;
    }

    /** How alike a target and an indicator are, out of 100; 0 when what they count can't be the same. */
    static int likeness(Wanted target, IndicatorDefinition indicator) {
        if (target.goal().inUnitOfIndicator()
                && target.goal().unit() != null
                && !Units.sameNoun(target.goal().unit(), indicator.unit())) {
            return 0;
        }
        var wanted = words(target.name());
        var offered = words(indicator.name());
        var shared = new HashSet<>(wanted);
        shared.retainAll(offered);
        int smaller = Math.min(wanted.size(), offered.size());
        if (smaller == 0) {
            return 0;
        }
        int contained = ALL * shared.size() / smaller;
        int alike = 2 * ALL * shared.size() / (wanted.size() + offered.size());
        return (2 * contained + alike) / 3;
    }

    /** Single words and pairs of neighbours: most Vietnamese words are two syllables. */
    private static Set<String> words(String name) {
        String folded = VietnameseText.folded(name).replaceAll("[^a-z0-9,]+", " ");
        for (var instead : INSTEAD.entrySet()) {
            folded = instead.getKey().matcher(folded).replaceAll(instead.getValue());
        }
        List<String> syllables = Arrays.stream(folded.split("[ ,]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .toList();
        Set<String> words = syllables.stream().collect(Collectors.toCollection(HashSet::new));
        for (int i = 1; i < syllables.size(); i++) {
            words.add(syllables.get(i - 1) + " " + syllables.get(i));
        }
        return words;
    }
}
