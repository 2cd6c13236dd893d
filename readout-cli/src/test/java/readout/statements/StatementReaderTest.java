package readout.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Slot;
import readout.model.Source;
import readout.reading.ReadText;

class StatementReaderTest {
  @Test
  void thoseWhoProposeTogetherAreOneSpeaker() {
    ReadText read =
        ReadText.of("They discussed a text, proposed by Peru, Chile and France on Monday.");
    assertEquals(List.of("Peru, Chile and France"), read.speakers());
    assertEquals(
        "text, proposed by Peru, Chile and France on Monday",
        read.words(read.analysis().speeches().get(0)));
  }

  @Test
  void sheIsWhoIsKnownToBeAWoman() {
    ReadText read =
        ReadText.of(
            "Ms. Kovacs told the panel that she was not asked.\n\nCarl Pell asked her if she could"
                + " comment on the status.\n\nShe said: \"There is a letter that began this.\"");
    assertEquals("Kovacs", read.speakers().get(read.speakers().size() - 1));
  }

  @Test
  void aQuotationInsideIsClosed() {
    ReadText read =
        ReadText.of(
            "The mayor said Lima would pay for the bridge on \"fair terms,\" the Harbor Times"
                + " reported.");
    assertEquals(
        "Lima would pay for the bridge on \"fair terms,\"",
        ReadText.labels(read.findings(Kind.STATEMENT).get(0), Slot.CONTENT).get(0));
  }

  @Test
  void whenAnActOfSpeechWasDoneIsNotPartOfIt() {
    Finding endorsed =
        ReadText.of("Anna Holm endorsed Karel Dvorak for the post on Monday during a visit.")
            .findings(Kind.STATEMENT)
            .get(0);
    assertEquals(
        List.of("endorsed Karel Dvorak for the post"), ReadText.labels(endorsed, Slot.CONTENT));
    assertEquals(List.of("2022-03-14"), ReadText.labels(endorsed, Slot.TIME));
  }

  @Test
  void whatOneIsToldNotToDoIsWhatIsSaid() {
    ReadText read = ReadText.of("Anna Holm told aides on Monday not to plan for May.");
    assertEquals("not to plan for May", read.words(read.analysis().speeches().get(0)));
  }

  @Test
  void aPaperThatIsTakenUpSpeaksForItself() {
    assertEquals(
        List.of("resolution"),
        ReadText.of("Leaders approved a resolution condemning racism.").speakers());
    assertEquals(
        List.of("decree"),
        ReadText.of("The decree names two towns. It also calls on mayors to act.").speakers());
  }

  @Test
  void whatIsDoneOrThoughtIsNotSaid() {
    assertEquals(List.of(), ReadText.of("Anna Holm agreed to attend early on.").speakers());
    assertEquals(List.of(), ReadText.of("Anna Holm rejects the doctrine of the day.").speakers());
    assertEquals(List.of("Anna Holm"), ReadText.of("Anna Holm rejected the offer.").speakers());
    assertEquals(List.of(), ReadText.of("Anna Holm expected Chile to leave.").speakers());
  }

  @Test
  void aBoundStaysWithThoseItBounds() {
    assertEquals(
        List.of("more than 60 Polish mayors"),
        ReadText.of("More than 60 Polish mayors said the plan would fail.").speakers());
  }

  @Test
  void aPronounIsTheLastSpeakerItCanStandFor() {
    speakers(
        "Foreign Minister Karel Dvorak arrived in Vienna on Monday. He said the talks would resume"
            + " in June.",
        "Karel Dvorak");
    speakers(
        "Chancellor Maria Steiner and her husband arrived in Oslo. She said the visit was private.",
        "Maria Steiner");
    speakers(
        "“Peace is near,” said Anna Lindqvist. Karel Dvorak disagreed. “It is far away, and"
            + " everyone knows it,” he said.",
        "Anna Lindqvist",
        "Karel Dvorak");
  }

  @Test
  void unnamedPeopleAreAnonymousWhateverTheyDo() {
    slot(statement("Many protesters said the vote was stolen."), Slot.TERMS, "anonymous");
  }

  @Test
  void aPronounThatStandsForNobodySaysNothing() {
    speakers("She said she would not resign.");
  }

  @Test
  void aNamedPersonSpeaksOnTheRecordWithARole() {
    Finding said = statement("“We are ready,” Foreign Minister Karel Dvorak said.");
    slot(said, Slot.TERMS, "on-record");
    slot(said, Slot.ROLE, "Foreign Minister");
    slot(said, Slot.FORM, "direct");
    assertEquals(Source.Kind.SPEAKER, said.source().kind());
  }

  @Test
  void aBodySpeaksOnTheRecordByOffice() {
    Finding said =
        statement("The foreign ministry said in a statement that it had summoned the ambassador.");
    slot(said, Slot.TERMS, "on-record-by-office");
    slot(said, Slot.CHANNEL, "statement");
  }

  @Test
  void anUnnamedOfficialIsAnonymousOnTheGroundsStated() {
    Finding said =
        statement(
            "A senior official, speaking on condition of anonymity to discuss private talks, said"
                + " the pipeline would be closed.");
    slot(said, Slot.TERMS, "anonymous");
    slot(said, Slot.GROUNDS, "to discuss private talks");
    assertEquals(Source.Kind.UNNAMED, said.source().kind());
  }

  @Test
  void anUnnamedSourceWithoutGroundsHasNone() {
    Finding said = statement("A senior official said the pipeline would be closed.");
    slot(said, Slot.TERMS, "anonymous");
    slot(said, Slot.GROUNDS);
  }

  @Test
  void aDocumentSpeaksForWhoIssuedIt() {
    Finding said =
        statement("The readout from the White House said the two leaders discussed grain.");
    slot(said, Slot.TERMS, "document");
    slot(said, Slot.SPEAKER, "White House");
    assertEquals(Source.Kind.DOCUMENT, said.source().kind());
  }

  @Test
  void theChannelIsReadFromTheWordsAroundTheCue() {
    channel("Karel Dvorak told Reuters that the talks had failed.", "told Reuters");
    channel(
        "An official told the Financial Times that the talks had failed.",
        "told the Financial Times");
    channel("Dvorak tweeted that the talks had failed.", "post on Twitter");
    channel(
        "At a news conference in Oslo, Karel Dvorak said the talks had failed.", "news conference");
    channel("Karel Dvorak said the talks had failed.");
  }

  @Test
  void aChannelNamedInsideTheWordsIsNotTheirs() {
    channel("Karel Dvorak said: “I read it on Twitter and in an interview.”");
  }

  @Test
  void ofTwoWhoToldTheChannelIsNobodys() {
    List<Finding> both =
        ReadText.of("Karel Dvorak told Reuters that Jan Novak had told Mr. Lund to leave.")
            .findings(Kind.STATEMENT);
    slot(both.get(0), Slot.CHANNEL, "told Reuters");
    slot(both.get(1), Slot.CHANNEL);
  }

  @Test
  void whatAReportTakesBackIsNotSaid() {
    for (String text :
        List.of(
            "CORRECTION: This article originally said that the port was closed.",
            "An earlier version of this post said that the port was closed.")) {
      assertEquals(List.of(), ReadText.of(text).findings(Kind.STATEMENT), text);
    }
  }

  @Test
  void theQuestionIsOfWhoAsked() {
    Finding reply =
        statement(
            "Asked by an aide, “Is this the last word on the port,” Mr. Dvorak replied with a single"
                + " word: “Yes.”");
    slot(reply, Slot.CONTENT, "Yes.");
  }

  @Test
  void whatIsOnlyMootedIsNotSaid() {
    for (Finding found :
        ReadText.of("Karel Dvorak suggested saying that the port was closed.")
            .findings(Kind.STATEMENT)) {
      slot(found, Slot.CONTENT, "suggested saying that the port was closed");
    }
  }

  @Test
  void howItWasSaidIsNotSaid() {
    slot(
        statement("Karel Dvorak stated clearly he had not seen the port."),
        Slot.CONTENT,
        "he had not seen the port");
    slot(
        statement("“Clearly he had not seen the port,” Karel Dvorak said."),
        Slot.CONTENT,
        "Clearly he had not seen the port,");
  }

  @Test
  void aLetterSpeaksForWhoSignedItAndNotForWhoeverSpokeLast() {
    speakers(
        "A letter signed by thirty teachers reached the mayor on Monday. “Schools cost money,” Anna"
            + " Lindqvist said. The letter says the school must stay open.",
        "Anna Lindqvist",
        "thirty teachers");
    speakers(
        "Anna Lindqvist issued a statement over the weekend saying the school must stay open.",
        "Anna Lindqvist");
  }

  @Test
  void whoIsNamedInsideAQuotationIsNotHe() {
    speakers(
        "“Prices fall,” said Karel Dvorak. “Peter Novak was not happy.” If trade grows, he said,"
            + " wages will follow.",
        "Karel Dvorak",
        "Karel Dvorak");
  }

  @Test
  void whoNamesHimselfIsSomebodyElse() {
    speakers(
        "Karel Dvorak left the race on Monday. “Why can't Dvorak run his race and I'll run mine?”"
            + " he asked.");
  }

  @Test
  void whoIsAskedDoesNotAskHimself() {
    speakers("Karel Dvorak came out. He asked the minister Karel Dvorak if the port was open.");
  }

  @Test
  void anotherNameForWhoHasJustSpokenIsHe() {
    speakers(
        "“Prices fall,” says Karel Dvorak. “I will lower the tax,” the businessman added.",
        "Karel Dvorak",
        "Karel Dvorak");
  }

  @Test
  void theSubjectOfTheClauseAroundAPronounIsHe() {
    speakers(
        "When Peter Novak had left, Karel Dvorak produced a list that he said was complete.",
        "Karel Dvorak");
  }

  @Test
  void whoServedAsSomebodyIsNotSomebodyElse() {
    speakers(
        "Karel Dvorak taught law. He also served as the president of the Harbor Society. He says"
            + " on his page that the tax is too high.",
        "Karel Dvorak");
  }

  @Test
  void aRivalOfSomebodyIsNotWhoSpeaks() {
    speakers("His likely rival Karel Dvorak said he would wait.", "Karel Dvorak");
  }

  @Test
  void thePersonAndNotThePlaceDescribesHimself() {
    speakers(
        "The praise came from Sheriff Karel Dvorak of Marlow County, who calls himself the"
            + " “toughest man” of the coast.",
        "Karel Dvorak");
  }

  @Test
  void peopleAreNotTheirPartyAndOfficialsOfAStateSpeakForIt() {
    Finding said = statement("Democrats said the harbour bill would fail.");
    slot(said, Slot.SPEAKER, "Democrats");
    slot(said, Slot.TERMS, "anonymous");
    slot(
        statement("A two-term congressman from Ohio said the port was safe."),
        Slot.TERMS,
        "anonymous");
    slot(
        statement("Hungarian officials said the border was closed."),
        Slot.TERMS,
        "on-record-by-office");
    slot(statement("Prosecutors said the captain had fled."), Slot.TERMS, "on-record-by-office");
  }

  @Test
  void twoSpeakTogether() {
    Finding said =
        statement(
            "Anna Lindqvist and Karel Dvorak arrived on Monday. Lindqvist and Dvorak said the talks"
                + " had failed.");
    slot(said, Slot.SPEAKER, "Anna Lindqvist and Karel Dvorak");
    slot(said, Slot.TERMS, "on-record");
  }

  @Test
  void whoHeadsABodyIsNamedBehindIt() {
    speakers(
        "The head of the harbour security service, Karel Dvorak, said the port was closed.",
        "Karel Dvorak");
    speakers(
        "Norway's prime minister, Kari Nilsen, arrived. Norway's leader said the port was closed.",
        "Kari Nilsen");
  }

  @Test
  void aPieceOfAStatementIsNotAllOfIt() {
    slot(
        statement("“The port is shut,” Karel Dvorak said. “Nobody may land here today.”"),
        Slot.CONTENT,
        "The port is shut, … Nobody may land here today.");
  }

  @Test
  void whomTheyToldIsAChannelWhereItIsAnOutlet() {
    channel(
        "Karel Dvorak told Voice of America that the talks had failed.", "told Voice of America");
    channel("Karel Dvorak told reporters that the talks had failed.", "told reporters");
    channel("Karel Dvorak told the Czech people in Brno that the talks had failed.");
    ReadText told =
        ReadText.of("Anna Lindqvist told Reuters that Karel Dvorak said the port was closed.");
    slot(told.findings(Kind.STATEMENT).get(1), Slot.CHANNEL);
  }

  @Test
  void aDayOfAnotherVerbOrOfATitleIsNotThatOfTheSaying() {
    slot(
        statement(
            "Crews worked on, setting a vote for Friday, even as Karel Dvorak said the port was"
                + " closed."),
        Slot.TIME);
    slot(
        statement("After the long vote on Thursday, Karel Dvorak said the port was closed."),
        Slot.TIME);
    slot(
        statement("The day began on Friday with a letter from senators urging the mayor to leave."),
        Slot.TIME);
    slot(
        statement(
            "Responding to a question about a death in the port of Marlow a month ago, Karel Dvorak"
                + " said the port was closed."),
        Slot.TIME);
    Finding issued =
        statement("Karel Dvorak issued a statement on Friday saying that the port was closed.");
    assertEquals("2022-03-11", ReadText.labels(issued, Slot.TIME).get(0));
    Finding said =
        statement("Karel Dvorak, the 2008 nominee, said on Friday that the port was closed.");
    assertEquals("2022-03-11", ReadText.labels(said, Slot.TIME).get(0));
  }

  private static void channel(String text, String... channel) {
    slot(statement(text), Slot.CHANNEL, channel);
  }

  private static Finding statement(String text) {
    return ReadText.of(text).findings(Kind.STATEMENT).get(0);
  }

  private static void slot(Finding finding, Slot slot, String... values) {
    assertEquals(List.of(values), ReadText.labels(finding, slot));
  }

  private static void speakers(String text, String... names) {
    assertEquals(List.of(names), ReadText.of(text).speakers());
  }
}
