package vn.lotrinh.demo;

import java.util.List;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Of which ethnic groups the people of a commune are: in the mountains of the former Bắc Kạn mostly Tày, Dao, Nùng and Mông; in the lowland of the former
 * Thái Nguyên mostly Kinh, beside Sán Dìu, Sán Chay and Hoa. <i>Dân tộc</i>. Invented, but of the kind that lives there.
 *
 * @param weighted a group as often as its share says
 */
record EthnicGroups(List<String> weighted) {

    /** Codes of the former Bắc Kạn lie below, those of the former Thái Nguyên above. */
    private static final String LOWLAND = "03000";

    private static final int OF_THE_VILLAGES_GROUP = 82;
    private static final EthnicGroups MOUNTAINS = new EthnicGroups(List.of(
            "tay",
            "tay",
            "tay",
            "tay",
            "tay",
            "tay",
            "tay",
            "dao",
            "dao",
            "dao",
            "nung",
            "nung",
            "mong",
            "mong",
            "kinh",
            "kinh",
            "san_chay",
            "hoa"));
    private static final EthnicGroups HILLS = new EthnicGroups(List.of(
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "kinh",
            "tay",
            "tay",
            "nung",
            "nung",
            "san_diu",
            "san_diu",
            "san_chay",
            "san_chay",
            "dao",
            "hoa"));

    static EthnicGroups of(CommuneCode commune) {
        return commune.code().compareTo(LOWLAND) < 0 ? MOUNTAINS : HILLS;
    }

    String ofVillage(Chance chance) {
        return weighted.get(chance.nextInt(weighted.size()));
    }

    /** @param most that of the village */
    String ofHousehold(String most, Chance chance) {
        return chance.happens(OF_THE_VILLAGES_GROUP) ? most : ofVillage(chance);
    }
}
