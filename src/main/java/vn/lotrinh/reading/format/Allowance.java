package vn.lotrinh.reading.format;

/**
 * How much one document may hold. Far above any plan (the longest known has 300,000 characters), far below what hurts the
 * process that reads it.
 */
final class Allowance {
    private int characters = 5_000_000;
    private int paragraphs = 100_000;
    private int places = 300_000;

    void takeCharacters(int count) throws RefusedFile {
        characters -= count;
        refuseWhenSpent(characters);
    }

    void takeParagraph() throws RefusedFile {
        paragraphs--;
        refuseWhenSpent(paragraphs);
    }

    /** Takes places of tables; a merged cell takes every place that it covers. */
    void takePlaces(int count) throws RefusedFile {
        places -= count;
        refuseWhenSpent(places);
    }

    private static void refuseWhenSpent(int left) throws RefusedFile {
        if (left < 0) {
            throw new RefusedFile(Refusal.TOO_LONG);
        }
    }
}
