package readout.read.page;

import static readout.read.page.FurnitureRule.rule;

import java.util.List;

/**
 * Rules for lines that tell of the report or its pictures: credits, captions, bylines, keywords.
 */
final class CreditRules {
  private static final String AGENCY =
      "(?:AP|Reuters|REUTERS|AFP|EPA|UPI|Getty(?: Images)?|Landov|Corbis|Shutterstock|Alamy"
          + "|POLITICO|Bloomberg|Anadolu(?: Agency)?|TASS|Sputnik|Xinhua|Zuma Press)";

  private static final String PERSON =
      "[\\p{Lu}][\\p{Ll}'’-]+(?: [\\p{Lu}]\\.)?(?: [\\p{Lu}][\\p{L}'’-]+){1,2}";

  static final List<FurnitureRule> RULES =
      List.of(
          rule(
                  "copyright",
                  700,
                  "(?is)\\W*(?:(?:copyright|\\(c\\))\\W*(?:©|\\(c\\)|(?:19|20)\\d\\d)|©).*"
                      + "|.{0,400}\\ball rights reserved\\b.{0,300}")
              .yes(
                  "Copyright © 2019 The Harbour Times, LLC. Click here for reprints.",
                  "© 2016 Example News. All rights reserved.",
                  "Copyright 2013 The Example Agency. This material may not be published.")
              .no("Copyright law was on the table in Geneva, the minister said."),
          rule(
                  "capitals",
                  220,
                  "(?=(?:.*\\p{Lu}){4})[^\\p{Ll}]*[^\\p{Ll}.!?\"”’'\\s][^\\p{Ll}.!?\"”’']*")
              .item()
              .yes("MINISTERS MEET IN VIENNA", "ANALYSIS/OPINION:", "BY THE NUMBERS")
              .no("THE TALKS FAILED.", "\"WE WILL NOT GO\"", "U.S.", "Ministers meet"),
          rule(
                  "player",
                  30_000,
                  "(?is)(?:just watched\\b.*|must watch\\b.*"
                      + "|enlarge this image\\b.*|toggle caption\\b.*"
                      + "|hide caption\\b.*|facebook twitter (?:pinterest|google).*"
                      + "|photos: photos:.*|(?:prev|next) image\\b.*|image \\d+ of \\d+\\b.*"
                      + "|.{0,200}\\breplay more videos\\b.*|media playback is\\b.*"
                      + "|this is a rush transcript\\b.*|(?:\\W*\\d+ of \\d+)\\W*)")
              .yes(
                  "Enlarge this image toggle caption A. Person/AP A. Person/AP",
                  "JUST WATCHED Talks fail again Replay More Videos ... MUST WATCH Talks fail"
                      + " again 02:10",
                  "Facebook Twitter Pinterest The minister arrives. Photograph: A. Person/Reuters",
                  "Hide caption The bridge at dawn. Previous Next A. Person/AP")
              .no("He watched the convoy leave."),
          rule(
                  "credit",
                  700,
                  "(?s)(?:.*\\b(?:Photograph|Photo|PHOTO|Image|Picture|Illustration|Credit)s?"
                      + "(?: by| credit| courtesy(?: of)?)?: ?(?:[^.\"“”]|\\b\\p{Lu}\\.){2,80}\\.?\\)?"
                      + "|\\(?(?:Photo(?:graph)?|Image|Illustration|Picture)s? (?:by|courtesy of)"
                      + " [^.]{2,80}\\.?\\)?"
                      + "|.*\\((?:AP|Reuters|AFP|Getty Images|EPA) [Pp]hoto\\b[^)]{0,80}\\)"
                      + "|.*\\b(?:AP Photo/|[\\w.]+/(?="
                      + AGENCY
                      + "\\b))[^.]{0,60}\\W*"
                      + "|.*\\b(?:via )?"
                      + AGENCY
                      + "(?: file)?(?: [Pp]hotos?)?/?\\)"
                      + "|.*(?<=[.!?] |^|/ ?|\\| )(?:via )?(?:AP|Getty Images|Getty|AFP|EPA|Landov)"
                      + "(?: Photos?)?"
                      + "|.{10,400} \\| (?:[A-Z][\\w.-]+ ){0,3}(?:[A-Z][\\w.-]+/)?"
                      + AGENCY
                      + "(?: Photos?| Images)?\\b[^.]{0,100})")
              .yes(
                  "The minister arrives for talks. Photograph: A. Person/Agency",
                  "Soldiers on the bridge. (AP Photo/A. Person)",
                  "The minister waves to the crowd. A. Person/Getty Images",
                  "Ministers at the table (Reuters photo: A. Person)",
                  "The minister at the gate. | AP Photo Minister arrives late",
                  "Getty Images")
              .no(
                  "The minister told AP.",
                  "The video was first carried by Reuters.",
                  "\"There is a photo: look at it,\" she said.",
                  "KYIV (AP) - The minister left on Monday.",
                  "He spoke to the agency (Reuters)."),
          rule(
                  "contributors",
                  500,
                  "(?s)\\W*(?:[\\p{Lu}•].{0,300}\\bcontributed (?:to (?:this|the) (?:report|story"
                      + "|article|piece|post)|(?:additional )?reporting)\\b[^.]{0,80}\\.?"
                      + "|(?i:contributing|reporting by|additional reporting|with reporting by"
                      + "|with additional reporting|editing by|compiled by|written by"
                      + "|contributors?)\\b:? \\p{Lu}[^\"“]*"
                      + "|(?i:this (?:article|story|report) (?:is|was) (?:based in part on|compiled"
                      + " from|contributed to by)\\b).*)")
              .yes(
                  "The Associated Press contributed to this report.",
                  "A. Person and B. Person contributed reporting from Oslo.",
                  "Contributing: A. Person in Oslo; the Associated Press",
                  "Reporting by A. Person; Editing by B. Person",
                  "• This article is based in part on wire service reports.")
              .no("Drought contributed to the crisis.", "Contributing troops is not enough."),
          rule(
                  "byline",
                  120,
                  "(?:By|BY|by) (?:[\\p{Lu}][\\p{L}.'’-]*(?:,| and| And|,? with)? ?){2,12}"
                      + "|Special (?:for|to) [\\p{Lu}][^.]{2,40}"
                      + "|"
                      + PERSON
                      + "(?:(?:,| and|, and) "
                      + PERSON
                      + "){0,3}"
                      + "|(?:The )?[\\p{Lu}]\\p{L}+ (?:Times|Post|News|Journal|Press|Herald)")
              .item()
              .yes("By Ann Example and Bob Example", "Special for THE EXAMPLE", "Ann Example")
              .no(
                  "By Monday the talks had failed.",
                  "Minister resigns in Oslo",
                  "By Land and by sea they came, he said"),
          rule(
                  "keywords",
                  200,
                  "(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}[,|•·] ?){2,20}"
                      + "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3}"
                      + "|(?i:tags|topics|keywords|filed under)\\s*:? .*[^.]")
              .item()
              .yes("Norway, Fishing Rights, Barents Sea", "Topics: Norway, fish")
              .no("Norway, Sweden and Denmark signed.", "Norway, Sweden, Denmark signed it"));

  private CreditRules() {}
}
