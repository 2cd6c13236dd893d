package readout.names;

import java.util.Locale;
import java.util.Set;

/** Words that stand before names or head the description of a post. Stateless. */
public final class Titles {
  /** Before a name and as the head of a description. */
  private static final Set<String> BOTH =
      Set.of(
          "president",
          "president-elect",
          "premier",
          "prime",
          "minister",
          "chancellor",
          "secretary",
          "senator",
          "sen",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "governor",
          "mayor",
          "king",
          "queen",
          "emir",
          "ayatollah",
          "pope",
          "general",
          "gen",
          "lieutenant",
          "colonel",
          "col",
          "captain",
          "capt",
          "major",
          "maj",
          "admiral",
          "adm",
          "commander",
          "cmdr",
          "sergeant",
          "marshal",
          "ambassador",
          "envoy",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chairman",
          "chairwoman",
          "chair",
          "director",
          "chief",
          "leader",
          "speaker",
          "judge",
          "justice",
          "professor",
          "deputy",
          "attorney",
          "prosecutor",
          "adviser",
          "advisor",
          "commissioner",
          "coordinator",
          "correspondent",
          "reporter",
          "analyst",
          "secretary-general",
          "undersecretary",
          "lawmaker");

  /** Before a name alone. */
  private static final Set<String> BEFORE =
      Set.of(
          "gov",
          "prince",
          "princess",
          "sultan",
          "sheikh",
          "lt",
          "sgt",
          "brig",
          "prof",
          "dr",
          "mr",
          "rev",
          "reverend",
          "mrs",
          "ms",
          "sir",
          "lord",
          "vice",
          "foreign",
          "defense",
          "defence",
          "interior",
          "finance",
          "press",
          "fmr",
          "former",
          "retired",
          "ex",
          "acting",
          "counselor",
          "photographer",
          "mullah",
          "imam",
          "supreme",
          "opposition",
          "candidate",
          "rebel",
          "dictator",
          "strongman",
          "official");

  /** As the head of a description alone. */
  private static final Set<String> POSTS =
      Set.of(
          "expert",
          "manager",
          "head",
          "aide",
          "fellow",
          "founder",
          "editor",
          "scholar",
          "researcher",
          "diplomat",
          "negotiator",
          "lawyer",
          "counterpart",
          "member",
          "elect",
          "chairperson",
          "co-chair",
          "counsel",
          "historian",
          "scientist",
          "economist",
          "activist",
          "host",
          "anchor",
          "writer",
          "author",
          "strategist",
          "consultant",
          "officer");

  private Titles() {}

  /** Whether the word may be part of a title that stands before a name. */
  public static boolean isTitleWord(String word) {
    return BOTH.contains(plain(word)) || BEFORE.contains(plain(word));
  }

  /** Whether the word may head the description of a post. */
  public static boolean isPost(String word) {
    return BOTH.contains(plain(word)) || POSTS.contains(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
