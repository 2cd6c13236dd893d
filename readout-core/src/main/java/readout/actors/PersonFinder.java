package readout.actors;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Mention;
import readout.model.Report;

/**
 * Which person of one report a mention names: one whom the report has introduced, one of the table,
 * or a new one. Full names are to be asked for before the others. Not thread-safe.
 */
final class PersonFinder {
  private final Report report;
  private final ActorTable table;
  private final GivenNames givenNames;
  private final OfficeHolders holders;

  private static final Pattern NAMESAKE =
      Pattern.compile(
          ", (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:blogger|columnist|actor|actress|singer|coach|farmer"
              + "|student|teacher|plumber|nurse|shopkeeper)\\b");

  private static final Pattern FATHER =
      Pattern.compile("\\b(?:father|elder|senior)\\b(?:[^.]|(?<=Rev|Mr|Dr|Sen|Rep|Gov)\\.)*$");
  private static final int FATHER_NEAR = 50;

  // by full name, surname, first name, and surname with honorific, in lower case
  private final Map<String, PersonDraft> people = new LinkedHashMap<>();

  PersonFinder(Report report, ActorTable table, GivenNames givenNames) {
    this.report = report;
    this.table = table;
    this.givenNames = givenNames;
    this.holders = new OfficeHolders(table);
  }

  /** The person that the mention names; empty where it names no person. */
  Optional<PersonDraft> find(Mention mention, boolean full) {
    if (report.body().text().startsWith("] ", mention.span().end())) {
      // "[President Jan] Novak": half a name
      return Optional.empty();
    }
    String text = mention.text().replace('\n', ' ');
    return full ? Optional.of(full(text, another(mention), father(mention))) : brief(mention, text);
  }

  /** "Smith's father, the pastor John Smith": the elder of two of one name. */
  private boolean father(Mention mention) {
    int from = Math.max(0, mention.span().start() - FATHER_NEAR);
    return FATHER.matcher(report.body().text()).region(from, mention.span().start()).find();
  }

  /** "Mike Smith, a blogger for ...": a namesake of whoever the table knows. */
  private boolean another(Mention mention) {
    return NAMESAKE
        .matcher(report.body().text())
        .region(mention.span().end(), report.body().text().length())
        .lookingAt();
  }

  /** The person of a full name, new where nobody before has it. */
  private PersonDraft full(String text, boolean another, boolean father) {
    String surname = surname(text).toLowerCase(Locale.ROOT);
    PersonDraft known = people.get(surname);
    if (known != null
        && known.name.matches(".* Jr\\.?")
        && !text.matches(".* Jr\\.?")
        && compatible(known.name, text)
        && father) {
      return people.computeIfAbsent(
          text.toLowerCase(Locale.ROOT) + " sr",
          key -> new PersonDraft(text, Optional.empty(), false));
    }
    Optional<Actor> actor =
        table.listByName(text).stream()
            .filter(found -> found.kind() == Actor.Kind.PERSON)
            .filter(found -> !another)
            .findFirst();
    for (PersonDraft draft : people.values()) {
      if (draft.name.equalsIgnoreCase(text) || (actor.isPresent() && draft.actor.equals(actor))) {
        return draft;
      }
    }
    if (known != null && compatible(known.name, text)) {
      if (text.length() > known.name.length() && known.actor.isEmpty()) {
        known.name = text;
      }
      return known;
    }
    PersonDraft draft =
        new PersonDraft(
            actor.map(Actor::name).orElse(text), actor, givenNames.female(text.split("\\s+")[0]));
    people.putIfAbsent(text.toLowerCase(Locale.ROOT), draft);
    people.putIfAbsent(surname, draft);
    people.putIfAbsent((draft.female ? "ms " : "mr ") + surname, draft);
    String first = text.split("\\s+")[0].toLowerCase(Locale.ROOT);
    people.putIfAbsent(first, draft);
    return draft;
  }

  /** The person that a single word names; empty where it names nobody. */
  private Optional<PersonDraft> brief(Mention mention, String text) {
    boolean elsewhere =
        mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.PEOPLE;
    boolean tabled = !table.listByName(text).isEmpty() || !table.listByDemonym(text).isEmpty();
    boolean introduced = people.containsKey(text.toLowerCase(Locale.ROOT));
    Optional<String> honorific = Honorifics.of(report.body().text(), mention.span());
    boolean place = elsewhere && honorific.isEmpty() && (tabled || !introduced);
    if (text.contains(" ") || place) {
      return Optional.empty();
    }
    String plain = text.toLowerCase(Locale.ROOT);
    PersonDraft addressed = honorific.map(mark -> people.get(mark + " " + plain)).orElse(null);
    PersonDraft known = addressed != null ? addressed : people.get(plain);
    Optional<Actor> sitting = holders.sitting(report, mention.span());
    Optional<Actor> entitled =
        sitting.or(() -> holders.entitled(report.body().text(), mention.span()));
    boolean introducedInFull =
        sitting.isEmpty()
            && known != null
            && known.name.contains(" ")
            && known.actor.isEmpty()
            && entitled
                .map(
                    actor ->
                        OfficeHolders.printedTitle(report.body().text(), mention.span(), actor))
                .map(title -> near(known.name, title))
                .orElse(true);
    if (entitled.isPresent()
        && !introducedInFull
        && (known == null || !known.actor.equals(entitled))) {
      for (PersonDraft draft : people.values()) {
        if (draft.actor.equals(entitled)) {
          claim(plain, draft);
          return Optional.of(draft);
        }
      }
      Actor actor = entitled.orElseThrow();
      PersonDraft draft =
          new PersonDraft(actor.name(), entitled, givenNames.female(actor.name().split("\\s+")[0]));
      people.put(actor.name().toLowerCase(Locale.ROOT), draft);
      claim(plain, draft);
      return Optional.of(draft);
    }
    boolean another =
        known != null
            && (known.female && honorific.filter(mark -> mark.equals("mr")).isPresent()
                || known.male && honorific.filter(mark -> mark.equals("ms")).isPresent());
    if (known != null && !another) {
      return Optional.of(known);
    }
    if (mention.type() == Mention.Type.ORGANISATION && !table.listByName(text).isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> inOffice = another ? Optional.empty() : holders.inOffice(text, report);
    boolean titled = Honorifics.titled(report.body().text(), mention.span());
    if (!titled && inOffice.filter(actor -> actor.name().matches(".* [IVX]+")).isPresent()) {
      // a first name alone is no monarch's
      inOffice = Optional.empty();
    }
    if (inOffice.isEmpty() && mention.type() != Mention.Type.PERSON && !titled) {
      return Optional.empty();
    }
    boolean woman = honorific.map(mark -> mark.equals("ms")).orElse(givenNames.female(text));
    PersonDraft draft = new PersonDraft(inOffice.map(Actor::name).orElse(text), inOffice, woman);
    draft.male = honorific.filter(mark -> mark.equals("mr")).isPresent();
    people.putIfAbsent(another ? honorific.orElse("") + " " + plain : plain, draft);
    return Optional.of(draft);
  }

  /** "President Smith" is whom the report calls Smith, unless another Smith is in office too. */
  private void claim(String surname, PersonDraft draft) {
    PersonDraft other = people.get(surname);
    if (other == null || other.actor.isEmpty()) {
      people.put(surname, draft);
    }
  }

  /** Whether the report gives the post to the full name, right before it or right after. */
  private boolean near(String name, String title) {
    String post = Pattern.quote(title);
    String full = Pattern.quote(name);
    return Pattern.compile(
            "(?i)(?<![\\w-])"
                + post
                + ",? "
                + full
                + "|"
                + full
                + ", (?:the |an? |former |then )*"
                + post)
        .matcher(report.body().text())
        .find();
  }

  private static boolean compatible(String known, String name) {
    String[] a = known.split("\\s+");
    String[] b = name.split("\\s+");
    return a[0].equalsIgnoreCase(b[0])
        || a[0].charAt(0) == b[0].charAt(0) && (a[0].length() <= 2 || b[0].length() <= 2);
  }

  /** The surname as printed, without "Jr." and the like. */
  static String surname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.toLowerCase(Locale.ROOT).matches("jr\\.?|sr\\.?|ii|iii")
            && name.indexOf(' ') < name.lastIndexOf(' ')
        ? surname(name.substring(0, name.lastIndexOf(' ')))
        : last;
  }
}
