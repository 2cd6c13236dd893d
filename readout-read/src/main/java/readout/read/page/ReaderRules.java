package readout.read.page;

import static readout.read.page.FurnitureRule.rule;

import java.util.List;

/** Rules for what speaks to readers, and for what tells of authors, desks and times. */
final class ReaderRules {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  static final List<FurnitureRule> RULES =
      List.of(
          rule(
                  "about-author",
                  600,
                  "\\p{Lu}[\\w'’-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\w'’-]+){1,2}(?: \\(@\\w+\\))?,?"
                      + " (?:is|was) (?:(?!\\bsaid\\b|\\btold\\b|[\"“]).){0,140}\\b(?:author of"
                      + "|columnist|contributor|contributing (?:editor|writer)|staff writer"
                      + "|editor[- ]at[- ]large|correspondent (?:for|at|with)"
                      + "|reporter (?:for|at|with|on)|(?:editor|producer) (?:of|at|for))\\b"
                      + "(?:(?!\\bsaid\\b|\\btold\\b).)*")
              .yes(
                  "Ann Example is a columnist for The Harbour Times. Follow her @example.",
                  "Bo K. Test is a fellow at the Strait Centre and the author of “Cold Water.”")
              .no(
                  "Ann Example is a critic of the treaty, and the author of the text said so.",
                  "Bo Test was in Oslo when the columnists' union told him to leave.",
                  "Ann Example is a general."),
          rule(
                  "time-line",
                  110,
                  "(?i)(?=.*(?:\\b(?:19|20)\\d\\d\\b|\\d[:.]\\d\\d|\\d ?[ap]\\.?m\\b| ago\\b|\\bmin|"
                      + MONTH
                      + " \\d|\\d "
                      + MONTH
                      + "))(?:\\W*(?:(?:first|last)? ?(?:published|posted|updated|modified|issued)"
                      + "(?: (?:on|at))?|on|at|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?"
                      + "|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
                      + MONTH
                      + "|\\d{1,4}(?:st|nd|rd|th)?|[ap]\\.?m\\.?|[ecmp][sd]?t|ce?st|eest|gmt|utc|bst|msk"
                      + "|\\d+ ?(?:minutes?|min|hours?|hrs?|days?|weeks?|months?|years?) ago"
                      + "|\\d+[ -]min(?:ute)?s? (?:read|listen|watch))\\b\\.?)+\\W*")
              .item()
              .yes(
                  "Tue 5 Mar 2024 17.31 GMT",
                  "Thursday, 17 April 2003",
                  "October 1, 2024 · 3 min read",
                  "Issued on: 11/08/2024 - 05:44",
                  "February 25, 2024 8:06 AM ET",
                  "3 May")
              .no(
                  "On May 5 the talks failed.",
                  "In 2014 he left.",
                  "At 5 p.m. it was over",
                  "1.",
                  "12"),
          rule(
                  "signed-time",
                  200,
                  "(?:By|BY) (?:\\p{Lu}[\\p{L}.'’-]+(?:,| and| AND)? ?){2,8}\\W+"
                      + "(?i:(?:first |last )?(?:published|posted|updated)\\b|"
                      + MONTH
                      + " \\d|\\d{1,2} "
                      + MONTH
                      + ").{0,120}")
              .yes(
                  "By Ann Example | Published: May 4, 2023, 6:00 a.m. ET",
                  "By Ann Example and Bo Test - 4 May 2023",
                  "By ANN EXAMPLE, Updated 3 hours ago")
              .no("By Monday the talks had failed.", "By May 4 they had left the city."),
          rule("desk", 40, "[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4}){1,4}")
              .yes("dm-bt/kl/jh", "str/kaf")
              .no("and/or they left", "either/or they said", "Oslo/Bergen"),
          rule(
                  "subscription",
                  300,
                  "(?is)(?:subscribe (?:now )?to (?:continue|read|keep)\\b.*"
                      + "|(?:to )?(?:continue|keep|finish) reading (?:this|your)\\b.*"
                      + "|.{0,120}\\balready (?:a |have a )?(?:subscribers?|members?|subscription)\\?.*"
                      + "|this (?:article|story|content) is (?:for|available to|reserved for)"
                      + " (?:our )?(?:paid )?(?:subscribers|members)\\b.*)")
              .yes(
                  "Subscribe to continue reading",
                  "Already a subscriber? Sign in.",
                  "Continue reading your article with a subscription")
              .no(
                  "They subscribe to the idea that trade helps.",
                  "He was already a member of the council, she said."),
          rule(
                  "reader-call",
                  300,
                  "(?is)(?:have you been (?:affected|caught up)|are you (?:affected|in|a)|do you"
                      + " (?:have|live|know)|did you)\\b[^?]{2,160}\\?"
                      + ".{0,60}\\b(?:share|tell us|e-?mail(?:ing)?|get in touch|contact us|let us know"
                      + "|write to us)\\b.*")
              .yes(
                  "Have you been affected by the flood? Share your story by emailing"
                      + " desk@example.com.",
                  "Do you have information on the ship? Get in touch.")
              .no(
                  "Have you been in Oslo? he asked the witness.",
                  "Did you write the letter? He did not, he told the court."));

  private ReaderRules() {}
}
