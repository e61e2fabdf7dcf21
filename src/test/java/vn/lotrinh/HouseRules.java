package vn.lotrinh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house. Each ends in its reason; a rule without a reason is taken out. */
@AnalyzeClasses(packages = "vn.lotrinh", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRules {

    @ArchTest
    static final ArchRule theReaderStandsAlone = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.lotrinh.kernel..",
                    "vn.lotrinh.reading..",
                    "vn.lotrinh.formula..",
                    "vn.lotrinh.sheet..",
                    "vn.lotrinh.geography..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "java.sql..", "javax.sql..")
            .because(
                    "uploads are read in a child process, and formulas checked anywhere, without a database or a container");

    @ArchTest
    static final ArchRule figuresAreDecimal = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("vn.lotrinh.web.drawing..", "vn.lotrinh.plan.forecast..", "vn.lotrinh.demo..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("a figure that an officer defends may not depend on binary rounding; use BigDecimal");

    @ArchTest
    static final ArchRule timeComesInThroughTheDoor = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("what a target means depends on the day; the day is a Clock that a test can set");

    @ArchTest
    static final ArchRule noGenericUtilities = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .because("a rule lives on the value that it is about, under the field's own name");

    @ArchTest
    static final ArchRule noSpringData = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "jakarta.persistence..")
            .because("SQL is written as SQL (JdbcClient), so that the reader sees the question that is asked");

    @ArchTest
    static final ArchRule endingsAreValues = noMethods()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .declareThrowableOfType(Exception.class)
            .because("an expected ending is a value of a sealed Outcome; only the impossible throws");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .because("absence is written where it means something, and the compiler checks it");
}
