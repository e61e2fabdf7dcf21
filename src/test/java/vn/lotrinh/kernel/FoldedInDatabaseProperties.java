package vn.lotrinh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** A search finds what was stored only when Java and the database fold words alike. */
class FoldedInDatabaseProperties {

    static final TestDatabase database = TestDatabase.fresh();

    final JdbcClient jdbc = JdbcClient.create(database.runtime());

    @AfterContainer
    static void drop() {
        database.close();
    }

    @Property(tries = 500)
    void bothFoldVietnameseAlike(@ForAll("vietnamese") String words) {
        assertThat(foldedInDatabase(words)).isEqualTo(VietnameseText.folded(words));
    }

    @Property(tries = 500)
    void bothFoldAlikeWhetherMarksAreComposedOrNot(@ForAll("vietnamese") String words) {
        var decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);

        assertThat(foldedInDatabase(decomposed))
                .isEqualTo(foldedInDatabase(words))
                .isEqualTo(VietnameseText.folded(decomposed));
    }

    @Property(tries = 500)
    void bothFoldTheLettersOfEuropeAndTheHighlandsAlike(@ForAll("latin") String words) {
        assertThat(foldedInDatabase(words)).isEqualTo(VietnameseText.folded(words));
    }

    @Example
    void namesLoseTheirMarks() {
        assertThat(foldedInDatabase("Nguyễn Văn ĐẠT, Čư M'gar, Krông Bŭk"))
                .isEqualTo("nguyen van dat, cu m'gar, krong buk");
    }

    @Example
    void aGeneratedColumnMayKeepTheFoldedForm() {
        var owner = JdbcClient.create(database.owner());
        owner.sql("CREATE SCHEMA sample").update();
        owner.sql("""
                        CREATE TABLE sample.village (
                            name text, folded text GENERATED ALWAYS AS (kernel.folded(name)) STORED)
                        """).update();

        jdbc.sql("INSERT INTO sample.village (name) VALUES ('Thôn Đồng Hỷ')").update();

        assertThat(jdbc.sql("SELECT folded FROM sample.village")
                        .query(String.class)
                        .single())
                .isEqualTo("thon dong hy");
    }

    @Example
    void listsAreReadInVietnameseOrder() {
        var names = List.of("Đạt", "Dũng", "Ân", "An", "Ăn", "Êm", "Em", "Ơn", "Ôn", "On", "Ưng", "Ung");

        assertThat(jdbc.sql("SELECT name FROM unnest(:names::text[]) AS name ORDER BY name COLLATE \"vi-x-icu\"")
                        .param("names", names.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đạt", "Em", "Êm", "On", "Ôn", "Ơn", "Ung", "Ưng");
    }

    private String foldedInDatabase(String words) {
        return jdbc.sql("SELECT kernel.folded(:words)")
                .param("words", words)
                .query(String.class)
                .single();
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars("aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ")
                .withChars("AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆGHIÌÍỈĨỊKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRSTUÙÚỦŨỤƯỪỨỬỮỰVXYỲÝỶỸỴ")
                .withChars(" 0123456789.,%/-()")
                .ofMaxLength(60);
    }

    /** Letters up to Latin Extended-B and Additional, which hold those of the Ê Đê, Gia Rai and Ba Na. */
    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u024F')
                .withCharRange('\u1E00', '\u1EFF')
                .ofMaxLength(20)
                .filter(words -> words.chars().noneMatch(Character::isISOControl));
    }
}
