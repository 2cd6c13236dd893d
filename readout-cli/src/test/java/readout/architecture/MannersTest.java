package readout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds in every room. */
final class MannersTest {
  private static void check(ArchRule rule) {
    rule.check(House.classes());
  }

  @Test
  void noPublicFieldChanges() {
    check(
        fields()
            .that()
            .arePublic()
            .should()
            .beFinal()
            .because("a value that anyone may change is true for nobody"));
  }

  @Test
  void theModelHasNoSetters() {
    check(
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("readout.model")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("stages run in several threads on the same values"));
  }

  @Test
  void aNameSaysWhatItNames() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)")
            .because("such a class has no subject, so everything ends up in it"));
  }

  @Test
  void theSameReportsGiveTheSameBytes() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("readout.cli..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .because("the record is a function of the reports, not of the day or the machine"));
  }

  @Test
  void packagesPromiseNullness() {
    Set<String> unmarked =
        House.classes().stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(room -> room.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unmarked, "a package-info with @NullMarked and one sentence is missing");
  }
}
