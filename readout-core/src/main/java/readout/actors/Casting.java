package readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Mention;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.names.Titles;

/**
 * Makes the cast of a report: which mentions name the same person, and who that is. A full name
 * introduces a person, a surname goes back to the last one introduced with it; a surname alone is
 * looked up among those in office at the report's date. Two people of one surname stay two.
 * Thread-safe.
 */
public final class Casting {
  private static final Set<String> FEMALE_WORDS =
      Set.of(
          "mrs",
          "ms",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "queen",
          "princess",
          "madam",
          "first lady",
          "businesswoman");

  private static final Pattern MALE =
      Pattern.compile(
          "(?i)\\b(?:spokesman|chairman|congressman|businessman|king|prince|sir|father)\\b");

  private final ActorTable table;
  private final GivenNames givenNames = GivenNames.load();

  /** Casting with the table. */
  public Casting(ActorTable table) {
    this.table = table;
  }

  /** The cast of a report whose names were tagged sentence by sentence. */
  public Cast cast(Report report, List<Sentence> sentences, List<List<Mention>> tagged) {
    List<List<Mention>> mentions = MissedSurnames.added(sentences, tagged);
    Map<String, Draft> people = new LinkedHashMap<>();
    Map<Span, Draft> byMention = new LinkedHashMap<>();
    for (boolean full : new boolean[] {true, false}) {
      for (int i = 0; i < sentences.size(); i++) {
        for (Mention mention : mentions.get(i)) {
          boolean fullName = mention.type() == Mention.Type.PERSON && mention.text().contains(" ");
          if (fullName == full && !byMention.containsKey(mention.span())) {
            person(report, mention, people, full)
                .ifPresent(draft -> byMention.put(mention.span(), draft));
          }
        }
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention mention : mentions.get(i)) {
        Draft draft = byMention.get(mention.span());
        if (draft != null) {
          draft.mentions.add(mention.span());
          draft.posts.addAll(PostReader.read(sentences.get(i), mention, mentions.get(i)));
          draft.female |= femaleBefore(report.body().text(), mention.span());
          draft.male |=
              honorific(report.body().text(), mention.span())
                  .filter(mark -> mark.equals("mr"))
                  .isPresent();
        }
      }
    }
    Map<Span, Person> characters = new LinkedHashMap<>();
    Map<Draft, Person> made = new LinkedHashMap<>();
    byMention.forEach(
        (span, draft) -> characters.put(span, made.computeIfAbsent(draft, this::character)));
    return new Cast(report, table, sentences, mentions, characters, new ArrayList<>(made.values()));
  }

  private Optional<Draft> person(
      Report report, Mention mention, Map<String, Draft> people, boolean full) {
    String text = mention.text().replace('\n', ' ');
    if (full) {
      String surname = surname(text);
      Optional<Actor> actor =
          table.listByName(text).stream()
              .filter(found -> found.kind() == Actor.Kind.PERSON)
              .findFirst();
      for (Draft draft : people.values()) {
        if (draft.name.equalsIgnoreCase(text) || (actor.isPresent() && draft.actor.equals(actor))) {
          return Optional.of(draft);
        }
      }
      Draft known = people.get(surname);
      if (known != null && compatible(known.name, text)) {
        if (text.length() > known.name.length() && known.actor.isEmpty()) {
          known.name = text;
        }
        return Optional.of(known);
      }
      Draft draft =
          new Draft(
              actor.map(Actor::name).orElse(text), actor, givenNames.female(text.split("\\s+")[0]));
      people.putIfAbsent(text.toLowerCase(Locale.ROOT), draft);
      people.putIfAbsent(surname, draft);
      people.putIfAbsent((draft.female ? "ms " : "mr ") + surname, draft);
      String first = text.split("\\s+")[0].toLowerCase(Locale.ROOT);
      people.putIfAbsent(first, draft);
      return Optional.of(draft);
    }
    boolean elsewhere =
        mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.PEOPLE;
    boolean tabled = !table.listByName(text).isEmpty() || !table.listByDemonym(text).isEmpty();
    boolean introduced = people.containsKey(text.toLowerCase(Locale.ROOT));
    if (text.contains(" ") || elsewhere && (tabled || !introduced)) {
      return Optional.empty();
    }
    String plain = text.toLowerCase(Locale.ROOT);
    Optional<String> honorific = honorific(report.body().text(), mention.span());
    Draft addressed = honorific.map(mark -> people.get(mark + " " + plain)).orElse(null);
    Draft known = addressed != null ? addressed : people.get(plain);
    Optional<Actor> entitled = entitled(report.body().text(), mention.span());
    if (entitled.isPresent() && (known == null || !known.actor.equals(entitled))) {
      for (Draft draft : people.values()) {
        if (draft.actor.equals(entitled)) {
          return Optional.of(draft);
        }
      }
      Actor actor = entitled.orElseThrow();
      Draft draft =
          new Draft(actor.name(), entitled, givenNames.female(actor.name().split("\\s+")[0]));
      people.put(actor.name().toLowerCase(Locale.ROOT), draft);
      people.putIfAbsent(plain, draft);
      return Optional.of(draft);
    }
    boolean another =
        known != null && known.female && honorific.filter(mark -> mark.equals("mr")).isPresent();
    if (known != null && !another) {
      return Optional.of(known);
    }
    if (mention.type() == Mention.Type.ORGANISATION && !table.listByName(text).isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> inOffice = another ? Optional.empty() : inOffice(text, report);
    boolean titled = titled(report.body().text(), mention.span());
    if (!titled && inOffice.filter(actor -> actor.name().matches(".* [IVX]+")).isPresent()) {
      // a first name alone is no monarch's
      inOffice = Optional.empty();
    }
    if (inOffice.isEmpty() && mention.type() != Mention.Type.PERSON && !titled) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(inOffice.map(Actor::name).orElse(text), inOffice, givenNames.female(text));
    people.put(another ? "mr " + plain : plain, draft);
    return Optional.of(draft);
  }

  /**
   * "Secretary of State Clinton", "former Vice President Cheney": the one of the table with that
   * surname who has held that post; nobody where several have.
   */
  private Optional<Actor> entitled(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 50), span.start()).strip();
    String surname = span.of(text);
    List<Actor> holders =
        !before.matches("(?s).*\\p{Lu}\\w+\\.?")
            ? List.of()
            : table.listBySurname(surname).stream()
                .filter(
                    actor ->
                        actor.offices().stream()
                            .map(
                                term -> term.title().replaceAll(" of (?:the )?\\p{Lu}[\\w ]+$", ""))
                            .anyMatch(title -> title.contains(" ") && before.endsWith(title)))
                .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** "mr" or "ms" where a name is printed with either. */
  private static Optional<String> honorific(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 6), span.start());
    return before.matches("(?s).*\\bMr\\.?\\s+")
        ? Optional.of("mr")
        : before.matches("(?s).*\\bM(?:s|rs)\\.?\\s+") ? Optional.of("ms") : Optional.empty();
  }

  /**
   * The one of the surname who was in office when the report was published; nobody where several
   * were equally.
   */
  private Optional<Actor> inOffice(String surname, Report report) {
    List<Actor> all = table.listBySurname(surname);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = report.publication().to().or(() -> report.publication().from());
    if (day.isEmpty()) {
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    List<Actor> now =
        all.stream()
            .filter(
                actor ->
                    actor.offices().stream()
                        .anyMatch(
                            term -> term.from().isPresent() && term.covers(day.orElseThrow())))
            .toList();
    if (now.size() > 1) {
      List<Actor> heads =
          now.stream()
              .filter(
                  actor ->
                      actor.offices().stream()
                          .anyMatch(
                              term ->
                                  term.covers(day.orElseThrow())
                                      && term.title()
                                          .matches(
                                              "(President|Prime Minister|Chancellor|King) .*")))
              .toList();
      return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }
    return now.stream().findFirst();
  }

  private Person character(Draft draft) {
    Optional<String> country = Optional.empty();
    for (Person.Post post : draft.posts) {
      for (String word : post.title().split("[\\s]+")) {
        Optional<Actor> state =
            table.listByDemonym(word).stream()
                .findFirst()
                .or(
                    () ->
                        table.listByName(word).stream()
                            .filter(
                                actor ->
                                    actor.kind() == Actor.Kind.STATE
                                        || actor.kind() == Actor.Kind.BODY)
                            .findFirst());
        if (country.isEmpty() && state.isPresent()) {
          country = state.orElseThrow().country();
        }
      }
    }
    boolean female =
        draft.female
            || draft.posts.stream()
                .anyMatch(
                    post ->
                        Arrays.stream(post.title().toLowerCase(Locale.ROOT).split("\\W+"))
                            .anyMatch(FEMALE_WORDS::contains));
    return new Person(
        draft.name,
        draft.actor,
        female,
        draft.male
            || !female && draft.posts.stream().anyMatch(post -> MALE.matcher(post.title()).find()),
        new ArrayList<>(new LinkedHashSet<>(draft.posts)),
        country,
        draft.mentions);
  }

  private static boolean compatible(String known, String name) {
    String[] a = known.split("\\s+");
    String[] b = name.split("\\s+");
    return a[0].equalsIgnoreCase(b[0])
        || a[0].charAt(0) == b[0].charAt(0) && (a[0].length() <= 2 || b[0].length() <= 2);
  }

  private static String surname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.matches("jr\\.?|sr\\.?|ii|iii") && name.indexOf(' ') < name.lastIndexOf(' ')
        ? surname(name.substring(0, name.lastIndexOf(' ')))
        : last;
  }

  private static boolean titled(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 30), span.start()).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return Titles.isTitleWord(word);
  }

  private static boolean femaleBefore(String text, Span span) {
    String before =
        text.substring(Math.max(0, span.start() - 16), span.start()).toLowerCase(Locale.ROOT);
    return before.matches(
        "(?s).*\\b(mrs|ms|spokeswoman|chairwoman|congresswoman|queen|princess)\\.?\\s+");
  }

  private static final class Draft {
    private String name;
    private final Optional<Actor> actor;
    private boolean female;
    private boolean male;
    private final List<Person.Post> posts = new ArrayList<>();
    private final List<Span> mentions = new ArrayList<>();

    private Draft(String name, Optional<Actor> actor, boolean female) {
      this.name = name;
      this.actor = actor;
      this.female = female;
    }
  }
}
