package readout.read.page;

import static readout.read.page.FurnitureRule.rule;

import java.util.List;

/** Rules for what a site puts around its reports: buttons, boxes, links to other pages. */
final class SiteRules {
  static final List<FurnitureRule> RULES =
      List.of(
          rule(
                  "interface",
                  200,
                  "(?i)(?:\\W*\\b(?:advertise?ment|(?:the )?(?:story|article) continue[sd]? below"
                      + "(?: this)?(?: ad(?:vertisement)?)?|continue reading(?: the main story"
                      + "| below)?|sponsored(?: content)?|photos?|videos?|close|share(?: this"
                      + "(?: article| story)?)?|tweet|e-?mail|print|post|save|play|replay|live"
                      + "|youtube|facebook|twitter|pinterest|instagram|whatsapp|linkedin|reddit"
                      + "|google\\+?|watch(?: live)?|read (?:more|on)|view (?:all|more)|more"
                      + "(?: on this| coverage| videos| stories)?|show more|see more|learn more"
                      + "|loading|topics|summary|comments?|leave a comment|previous|prev|next|image \\d+ of \\d+"
                      + "|(?:most )?(?:popular|read)|top stories|related(?: (?:stories|articles"
                      + "|topics|links|content))?|trending(?: now)?|back to top|skip to content"
                      + "|interview highlights|story highlights|sign (?:up|in)|log in|subscribe"
                      + "(?: now)?|manage newsletters|vote now|urgent)\\b)+\\W*")
              .yes(
                  "Story Continued Below",
                  "Advertisement Continue reading the main story",
                  "READ MORE:",
                  "More On This...",
                  "SHARE THIS ARTICLE Share Tweet Post Email",
                  "prev Image 2 of 2")
              .no(
                  "The story continues below the surface, diplomats say.",
                  "More troops are on their way.",
                  "The next round was live on Facebook."),
          rule("gallery", 1_000_000, "(?s).*\\bHide Caption \\d{1,3} of \\d{1,3}\\b.*")
              .yes(
                  "Photos: The flood The river at dawn. Hide Caption 1 of 2 Photos: The flood The"
                      + " bridge. Hide Caption 2 of 2")
              .no("They hide the caption of the second picture."),
          rule(
                  "newsletter",
                  700,
                  "(?is)(?:(?:\\W*(?:sign up|subscribe|register)\\b(?! date)"
                      + "(?:(?!\\bsaid\\b|\\btold\\b).)*)"
                      + "|get .{0,120}(?:your inbox|newsletters?)\\b.{0,200}"
                      + "|.{0,120}\\bnewsletter\\b:? sign ?up\\b.*"
                      + "|.{0,200}\\bsign up for (?:our|the|my)\\b.{0,60}"
                      + "\\bnewsletters?\\b.{0,120}|.{0,300}by signing up,? you agree\\b.*"
                      + "|\\W*a (?:daily|weekly) (?:round-?up|summary|update|digest) (?:of|on) .*)")
              .yes(
                  "Sign up for our weekly letter on defence",
                  "Get the Courier's stories delivered to your inbox. By signing up, you agree to"
                      + " our Privacy Policy",
                  "World news in brief: sign up for our newsletter",
                  "A daily roundup of reports on trade and security.")
              .no(
                  "Ministers will sign up for the pact on Monday.",
                  "Sign-ups for the reserve doubled, the army said.",
                  "\"Sign up or stay home,\" the general told recruits.",
                  "Get the hostages out first, the envoy said."),
          rule(
                  "click",
                  260,
                  "(?is)\\W*(?:click|tap)(?: here)?(?:\\W*$|:| (?:here|to|for|on|through|below)"
                      + "\\b).*|.{0,200}\\b(?:click here|sign up here)\\W*")
              .yes("Click here for more", "CLICK TO ENLARGE", "For the latest, click here.")
              .no("Clicks and boots were heard before the blast, she said."),
          rule(
                  "link",
                  220,
                  "(?s)[\\W]*(?:(?i:related(?: (?:story|stories|article|video|coverage))?"
                      + "|see (?:also|more)|read (?:more|also|next|or share this story)|also (?:on"
                      + " [\\w.]+|read)|watch|photos?|pictures|gallery|slideshow|video|timeline"
                      + "|map|graphic|infographic|interactive|live ?blog|live updates|poll"
                      + "|podcast|listen|recommended|must[- ]read|fact check|special"
                      + " coverage|more (?:from|on) [\\w ]{2,30}|from '[^']{2,40}')"
                      + "|EDITORIAL|OPINION|ANALYSIS|COLUMN|EXCLUSIVE)\\s*[:>»|]"
                      + "(?:(?!\\b(?:said|told|says)\\b).)*[^.!?]\\W?"
                      + "|(?i:related|see also|read more|read also|also read|watch|photos)\\s*[:>»].*")
              .yes(
                  "RELATED: Ministers meet in Vienna again",
                  "( PHOTOS: Scenes from the summit)",
                  "SEE ALSO: What the treaty says.",
                  "( Also on EXAMPLE: The year in treaties)",
                  "Read or Share this story: http://example.com/1",
                  "EDITORIAL: A treaty worth having",
                  "Map: Estonia")
              .no(
                  "Watch what they do, not what they say, the envoy warned.",
                  "Video shows the bridge before the strike.",
                  "Opinion: divided, according to the poll.",
                  "Related talks in Oslo ended on Friday."),
          rule(
                  "link-without-colon",
                  160,
                  "(?i)\\W*(?:watch the (?:latest )?video (?:at|here|above|below)\\b.*"
                      + "|(?:read|see) the full (?:story|text|article|report|transcript)\\b"
                      + "[^.]{0,60}\\W*|(?:read more|see more|more) (?:at|on|in|from|about)"
                      + " [^.]{2,80}|read [\\w' ]{2,40}'s new flipboard magazine\\W*"
                      + "|take me back to the top of this post\\W*|.{5,220}[^.] read more)")
              .yes(
                  "Watch the latest video at video.example.com",
                  "Read more about the treaty",
                  "What is in the treaty? Read more")
              .no("Read the treaty, he told them.", "More on the way, said the minister."),
          rule(
                  "social",
                  260,
                  "(?is)\\W*(?:follow (?:us|me|him|her|@|[\\p{L}. ]{2,40} on (?:twitter|facebook))"
                      + ".*|(?:join|like|find) (?:us|me) on .*|@\\w+\\W*"
                      + "|(?:e-?mail|contact|write to|reach) [^.]{0,60}\\S+@\\S+.*"
                      + "|.{0,100}\\bcan be reached at \\S+@\\S+.*"
                      + "|https?://\\S+|www\\.\\S+|pic\\.twitter\\.com/\\S+"
                      + "|(?:got|have) a (?:news )?tip\\b.*|.{0,100}\\b(?:is on|on) twitter:? @\\w+\\W*"
                      + "|share your (?:thoughts|views)\\b.*|join the (?:conversation|discussion)\\b.*"
                      + "|are you in .{2,40}\\? .*)")
              .yes(
                  "Follow us on Twitter @example.",
                  "Follow @example",
                  "Join us on Facebook.com/example.",
                  "https://example.com/a/b",
                  "Got a tip? Write to desk@example.com")
              .no(
                  "Follow the money, the prosecutor said.",
                  "Join us or leave, he told them.",
                  "Contact with the aircraft was lost at dawn."),
          rule(
                  "consent",
                  900,
                  "(?is)(?:.*\\b(?:we|site|website|partners)(?: may)?(?: also)? use\\b.{0,40}\\bcookies\\b.*"
                      + "|.*\\b(?:accept|use of|manage|enable) (?:all )?cookies\\b.*"
                      + "|by (?:continuing|using|subscribing|clicking)\\b.{0,200}"
                      + "\\b(?:you agree|privacy policy|terms of (?:use|service))\\b.*"
                      + "|.{0,60}\\b(?:privacy policy|terms of (?:use|service)|cookie policy)\\W*"
                      + "|.*\\bverify you're not a robot\\b.*|please (?:enable|turn on)"
                      + " javascript\\b.*|your browser does not support\\b.*)")
              .yes(
                  "We use cookies to improve this site.",
                  "By continuing to use this site you agree to our terms.",
                  "Privacy Policy")
              .no("The aid parcels held cookies and rice, and we ate the cookies first."),
          rule("separator", 300, "[^\\p{L}\\p{N}]+").yes("• • •", "___", "***").no("1.", "Oslo"),
          rule("shortcode", 900, "(?:\\[/?[a-z][a-z_-]*(?: [^\\]]*)?/?\\]\\s*)+|\\[caption .*")
              .yes("[pullquote]", "[player file=\"http://example.com/1.mp4\"][/player]")
              .no("[The minister] left.", "[inaudible] was all he said."),
          rule(
                  "age",
                  140,
                  "(?is)(?:\\d+ (?:minute|hour|day|week|month|year)s? ago\\W*"
                      + "|this (?:article|story) is more than \\d+ (?:month|year)s? old\\W*"
                      + "|(?:first )?(?:published|updated|posted|last (?:updated|modified))"
                      + "(?: (?:on|at))?:? ?(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?,? )?"
                      + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? )?\\d"
                      + "(?:[^.]|\\.m\\.|\\.(?=\\d)){0,80}\\W*"
                      + "|(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?,? )?"
                      + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},?"
                      + " \\d{4}(?:,? .{0,40}\\d\\d(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?)")
              .yes(
                  "6 years ago",
                  "This article is more than 3 years old",
                  "Published 7:03 PM EST Mar 3, 2014",
                  "Updated at 12:50 p.m. ET",
                  "July 14, 2016")
              .no(
                  "Updated figures show 12 dead.",
                  "6 years ago the two sides signed a truce.",
                  "Published on Monday, the report names 12 officers. It was leaked."));

  private SiteRules() {}
}
