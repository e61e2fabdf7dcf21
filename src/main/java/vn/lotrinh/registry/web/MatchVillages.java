package vn.lotrinh.registry.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lotrinh.geography.ReadShapeFile.Feature;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.territory.Territory.Village;

/** Which village a shape of a file is: by its code, else by its name without regard to accents and to "thôn" or "bản". */
final class MatchVillages {

    private static final Pattern KIND = Pattern.compile("^(thon|ban|to dan pho|khu|xom) ");

    private final List<Village> villages;

    MatchVillages(List<Village> villages) {
        this.villages = villages;
    }

    /** Empty where none is, or more than one. */
    Optional<Village> find(Feature feature) {
        var byCode = villages.stream()
                .filter(village -> village.code().equalsIgnoreCase(feature.code())
                        || village.code().equalsIgnoreCase(feature.name()))
                .findFirst();
        if (byCode.isPresent() || feature.name().isEmpty()) {
            return byCode;
        }
        var byName = villages.stream()
                .filter(village -> bare(village.name()).equals(bare(feature.name())))
                .toList();
        return byName.size() == 1 ? Optional.of(byName.getFirst()) : Optional.empty();
    }

    private static String bare(String name) {
        return KIND.matcher(VietnameseText.folded(name).strip()).replaceFirst("");
    }
}
