package readout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What lies outside core: faces, the parts behind ports, and libraries. */
final class BordersTest {
  private static void check(ArchRule rule) {
    rule.check(House.classes());
  }

  @Test
  void coreKnowsNoFaceAndNoPart() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(House.FACES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(House.FACES)
            .because("the same functions run behind every face, also those not written yet"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "readout.cli..", "readout.syntax.nlp4j", "readout.actors.data", "readout.models")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("readout.syntax.nlp4j", "readout.actors.data", "readout.models")
            .because("only the command line chooses the parser, the actor table and the model"));
  }

  @Test
  void facesKnowTheModelAndNotEachOther() {
    check(
        classes()
            .that()
            .resideInAPackage("readout.read..")
            .should()
            .onlyDependOnClassesThat(House.outsideOrIn("readout.model", "readout.read"))
            .because(
                "reading makes reports and marked texts; what becomes of them is not its business"));
    check(
        classes()
            .that()
            .resideInAPackage("readout.show..")
            .should()
            .onlyDependOnClassesThat(House.outsideOrIn("readout.model", "readout.show"))
            .because("showing takes a record; how it came about is written in it"));
  }

  @Test
  void aLibraryHasOneImporter() {
    only("readout.syntax.nlp4j", "a better parser must replace one class", "edu.emory..");
    only(
        "readout.read..",
        "formats and charsets end where a report begins",
        "org.jsoup..",
        "com.ibm.icu..",
        "opennlp..",
        "org.apache..",
        "org.netpreserve..",
        "org.commonmark..");
    only(
        "readout.read.pdf",
        "a PDF ends where its text begins",
        "org.apache.pdfbox..",
        "org.apache.fontbox..");
    only(
        "readout.read.docx",
        "a document ends where its paragraphs begin",
        "org.apache.poi..",
        "org.apache.xmlbeans..");
    only("readout.read.mail", "a mail ends where its parts begin", "org.apache.james..");
    only("readout.read.records", "a table ends where its rows begin", "org.apache.commons.csv..");
    only("readout.read.archive", "org.apache.commons.compress..");
    only("readout.read.warc", "an archive ends where its pages begin", "org.netpreserve..");
    only("readout.read.markdown", "marks end where the text begins", "org.commonmark..");
    only(
        "readout.models",
        "a better runtime or tokenizer must replace one module",
        "ai.onnxruntime..",
        "ai.djl..");
    only("readout.cli..", "services know no command line", "picocli..");
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(House.FACES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..")
            .because("the model wears no wire format"));
  }

  private static void only(String importer, String because, String... libraries) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(importer)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(because));
  }

  @Test
  void nothingOpensTheNetworkOrADatabase() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.sql..", "javax.sql..")
            .because("no network, key or service is needed, and none is used"));
  }

  @Test
  void coreTouchesNoFile() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(House.FACES)
            .and()
            .haveNameNotMatching(".*\\.(ModelPacker|PackingNote)") // run when Readout is built
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .because("what core needs is on the class path; reading and writing is for the faces"));
  }

  @Test
  void onlyTheCommandLineSpeaks() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("readout.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("a stage returns what it found, and its caller decides who hears of it"));
  }
}
