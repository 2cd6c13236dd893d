package readout.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is shipped, as the rules see it. */
final class House {
  /** The packages of the faces; all others are core or a part that core takes through a port. */
  static final String[] FACES = {"readout.read..", "readout.show..", "readout.cli.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("readout");

  private House() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /** The packages of core: all but those of the faces and of the parts behind ports. */
  static Set<String> coreRooms() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(
            name ->
                !name.matches("readout\\.(read|show|cli|models|syntax\\.nlp4j|actors\\.data)\\b.*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of our own packages, know at most these and the own one. */
  static ArchCondition<JavaClass> knowAtMost(Set<String> allowed) {
    return new ArchCondition<>("know of ours at most " + allowed) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
          if (target.startsWith("readout.")
              && !target.equals(type.getPackageName())
              && !allowed.contains(target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Not ours, or in one of these packages or below it. */
  static DescribedPredicate<JavaClass> outsideOrIn(String... packages) {
    return DescribedPredicate.describe(
        "are not ours or in " + String.join(", ", packages),
        type -> {
          String name = type.getBaseComponentType().getPackageName() + ".";
          return !name.startsWith("readout.")
              || Arrays.stream(packages).anyMatch(allowed -> name.startsWith(allowed + "."));
        });
  }
}
