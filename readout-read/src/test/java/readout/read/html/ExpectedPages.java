package readout.read.html;

import static readout.read.html.ExpectedPage.page;

import java.util.List;

/** What must hold of each of our pages. */
final class ExpectedPages {
  static final List<ExpectedPage> ALL =
      List.of(
          page("json-ld-graph", 8)
              .says(
                  "outlet: The Harbour Times",
                  "url: https://www.harbourtimes.example/world/2024/mar/05/marlow-dvorak-vell-strait-grain",
                  "title: Marlow and Dvorak agree to reopen Vell Strait to grain ships",
                  "authors: Ida Fenwick; Tomas Brandl",
                  "published: 2024-03-05T17:31Z",
                  "updated: 2024-03-05T21:04:12Z",
                  "wire: -",
                  "dateline: -")
              .holds(
                  "First ships may pass on Friday, ministers say, after nine hours",
                  "The governments of Marlow and Dvorak agreed on Tuesday",
                  "Dvorak’s chief negotiator, Anton Veres, said the navy would",
                  "What happens next",
                  "The opposition in Dvorak called the text “a retreat in plain sight”")
              .lacks(
                  "Ida Fenwick",
                  "17.31",
                  "Photograph",
                  "Patrol boats leave the harbour",
                  "Who is Anton Veres",
                  "Morning Tide",
                  "Agencies contributed",
                  "Reuse this content",
                  "Traders in Tarn",
                  "I do not believe",
                  "Follow the latest"),
          page("amp", 7)
              .says(
                  "outlet: The Courier Daily",
                  "url: https://www.courierdaily.example/news/novak-envoy-leaves-kessel-talks",
                  "authors: Rosa Almeida",
                  "published: 2023-11-14T08:12-05:00",
                  "updated: 2023-11-14T09:40-05:00",
                  "dateline: KESSEL")
              .holds(
                  "KESSEL — The envoy of Novak left talks",
                  "Kessel’s energy ministry said it had offered",
                  "The field lies 80 kilometers off the coast")
              .lacks(
                  "214 partners",
                  "Download our app",
                  "at the airport",
                  "Email this",
                  "Workers on the platform",
                  "The delegation of Novak has left",
                  "Tags:",
                  "{{title}}"),
          page("live-blog", 8)
              .says(
                  "outlet: Northern Post",
                  "authors: Lena Hartwig",
                  "authors: Jon Saar",
                  "title: Minister calls for inquiry",
                  "url: https://northernpost.example/live/tarn-bridge#post-1",
                  "published: 2024-06-02T14:20+02:00",
                  "published: 2024-06-02T22:31+02:00",
                  "published: 2024-06-02T18:05+02:00",
                  "published: 2024-06-02T14:22+02:00",
                  "updated: 2024-06-02T22:41+02:00")
              .holds(
                  "At least seven people are dead, and eleven are missing",
                  "Rescuers have pulled two more people alive from a bus",
                  "A road bridge over the river Tarn has collapsed")
              .lacks("Copy link", "new updates", "speaks to reporters near", "How safe are"),
          page("paywalled", 3)
              .says(
                  "outlet: The Meridian Journal",
                  "title: Holm Weighs Selling Its Last Shipyard",
                  "authors: Clara Whitcombe",
                  "published: 2024-01-18T10:00Z",
                  "updated: 2024-01-18T15:22Z")
              .holds(
                  "The government is split over an offer",
                  "The government of Holm is considering",
                  "The offer, from a fund in Dvorak")
              .lacks(
                  "Continue reading",
                  "Subscribe",
                  "The finance minister wants",
                  "Ole Brandt",
                  "Rates Rise Again",
                  "Clara Whitcombe"),
          page("ap-local", 3)
              .says(
                  "outlet: Valley Gazette",
                  "authors: HELGA STRAND; Associated Press",
                  "published: 2024-02-09T06:15-06:00",
                  "updated: 2024-02-09T11:02-06:00",
                  "wire: The Associated Press",
                  "dateline: OSLO, Norway")
              .holds(
                  "OSLO, Norway (AP) — Norway and Marlow on Friday signed",
                  "“This is a good day for those who fish")
              .lacks(
                  "County board",
                  "The board voted",
                  "shakes hands",
                  "contributed to this report",
                  "72°",
                  "You might be interested",
                  "Welcome!",
                  "This material may not be"),
          page("reuters", 5)
              .says(
                  "outlet: Reuters",
                  "authors: Pavel Hrabal",
                  "published: 2023-09-21T12:03:11Z",
                  "updated: 2023-09-21T14:45:30Z",
                  "wire: Reuters",
                  "dateline: DVORAK CITY")
              .holds(
                  "DVORAK CITY, Sept 21 (Reuters) - The central bank of Dvorak",
                  "\"We are ready to act again if we must,\" Governor Edit Balog told a news"
                      + " conference.")
              .lacks(
                  "opens new tab",
                  "A man walks past",
                  "Reporting by",
                  "Scroll to continue",
                  "Trust Principles",
                  "Pavel covers",
                  "Crown rises",
                  "Updated 2 hours ago"),
          page("afp", 6)
              .says(
                  "outlet: Lagoon 24",
                  "published: 2024-08-11T05:44:10+02:00",
                  "updated: 2024-08-11T09:13+02:00",
                  "wire: Agence France-Presse",
                  "dateline: Ister (Novak)")
              .holds(
                  "Ister (Novak) (AFP) – More than 8,000 people fled villages",
                  "The volcano last erupted in 1986, when 31 people died.")
              .lacks(
                  "Duna Marek",
                  "Advertising",
                  "dm-bt",
                  "© 2024",
                  "Daily newsletter",
                  "Issued on",
                  "a place that refuses"),
          page("old-table", 4)
              .says(
                  "outlet: Sabel Daily Star",
                  "title: Army returns to barracks in Sabel after 19 days",
                  "authors: OSKAR LINDE",
                  "published: 2003-04-17",
                  "dateline: SABEL CITY")
              .holds(
                  "SABEL CITY, April 16 -- The army of Sabel returned to its barracks yesterday, 19 days after it"
                      + " had taken over the radio station & the port",
                  "The army's spokesman, Col. Rui Dantas, said that his men had never wanted to"
                      + " govern. Three people died in the takeover — two soldiers")
              .lacks(
                  "Soldiers leave the port",
                  "Write to the editor",
                  "Rain stops",
                  "Front page",
                  "Thursday, 17 April"),
          page("wordpress", 6)
              .says(
                  "outlet: Orrin Observer",
                  "title: Orrin parliament rejects budget by two votes",
                  "authors: Niamh Darcy",
                  "published: 2024-05-22T16:40:07Z",
                  "updated: 2024-05-23T07:02:55Z")
              .holds(
                  "The parliament of Orrin rejected the budget",
                  "The budget takes from the harbour towns",
                  "Shares on the small exchange of Port Orrin fell by 3.2 percent.")
              .lacks(
                  "Tweet",
                  "Members wait for",
                  "Reeve reshuffles",
                  "Contents",
                  "keeps bees",
                  "get a medal",
                  "email address",
                  "Tagged",
                  "paid for by its readers"),
          page("press-release", 7)
              .says(
                  "outlet: Ministry of Foreign Affairs of Marlow",
                  "published: 2023-08-30T09:00-04:00",
                  "dateline: MARLOW CITY")
              .holds(
                  "MARLOW CITY – Foreign Minister Petra Lindqvist today summoned",
                  "to return the ship's papers without delay;",
                  "Marlow remains ready to discuss rules")
              .lacks(
                  "FOR IMMEDIATE",
                  "Media contact",
                  "555 0142",
                  "official website",
                  "Secure websites",
                  "Visa rules",
                  "new rules for those",
                  "All times are local"),
          page("broadcaster", 5)
              .says(
                  "outlet: NBS News",
                  "authors: Amina Rahal",
                  "published: 2023-02-03T11:58:33Z",
                  "updated: 2023-02-03T16:20:01Z")
              .holds(
                  "Doctors in Kessel have gone back to work",
                  "Union leader Samir Costa told the NBS",
                  "'Empty wards'",
                  "More than 4,000 operations")
              .lacks(
                  "Image source",
                  "Rolf Aden",
                  "Doctors outside the main",
                  "This video can not",
                  "Nurses sing",
                  "Why doctors leave",
                  "Have you been affected",
                  "Related Topics",
                  "three hours of sleep",
                  "agree to cookies",
                  "Storm closes",
                  "Health correspondent"),
          page("next-js", 4)
              .says(
                  "outlet: Vantage",
                  "title: Two sailors die as Dvorak cutter rams fishing boat",
                  "authors: Lea Moreau",
                  "published: 2024-10-01T19:05Z",
                  "updated: -")
              .holds(
                  "Two sailors died on Tuesday when a coast guard cutter",
                  "Dvorak's interior minister, Bruno Hask, called it an accident. “The boat turned"
                      + " without a signal,” he said.")
              .lacks(
                  "min read",
                  "Read next",
                  "The fishing boat Blue Heron in the harbour",
                  "The Brief",
                  "your inbox",
                  "Ships pass the strait",
                  "Hask faces questions",
                  "Why dinner"),
          page("microdata", 4)
              .says(
                  "outlet: Holm Herald",
                  "url: https://holmherald.example/news/harbour-plan-vote",
                  "authors: Gerd Valk",
                  "published: 2022-06-13T00:45+02:00",
                  "updated: 2022-06-13T08:10+02:00")
              .holds("Voters in Holm have backed the plan", "\"Now we build,\" Berg told")
              .lacks("The old harbour of Holm, where", "Read the plan", "Bus fares", "Gerd Valk"),
          page("hatom", 3)
              .says(
                  "url: https://quaynotes.example/2023/cable-cut",
                  "authors: Kaj Winther",
                  "published: 2023-01-09T22:15+01:00",
                  "updated: 2023-01-10T07:30+01:00")
              .holds(
                  "The data cable between Holm and Marlow has been cut",
                  "A ship of the navy of Dvorak was near the cable when the signal was lost, according"
                      + " to tracking data.")
              .lacks("It was an anchor", "I used to repair", "Also on", "9 January"),
          page("cluttered", 6)
              .says(
                  "authors: Dina Farouk",
                  "published: 2024-04-04T08:30Z",
                  "updated: 2024-04-04T11:45Z")
              .holds(
                  "Marlow expelled four diplomats of Dvorak on Thursday",
                  "“They have until Sunday to leave,” Foreign Minister Petra Lindqvist said. “We"
                      + " know who made these papers",
                  "The police in Holm are looking for a third man")
              .lacks(
                  "Accept All",
                  "Your privacy",
                  "explains the decision",
                  "Cruise the northern",
                  "The Beacon Brief",
                  "will not be left without",
                  "Instagram",
                  "She married",
                  "How the passports",
                  "Inside the flat",
                  "A village says goodbye",
                  "8:30"),
          page("interview", 7)
              .says(
                  "outlet: Public Air",
                  "title: Transcript: Admiral Ruth Calder on the Vell Strait",
                  "authors: Owen Pike",
                  "published: 2024-02-25T08:06-05:00")
              .holds(
                  "RUTH CALDER: Good morning, Owen.",
                  "Calder: They can. But I have told the minister",
                  "A. We have found 31, and we believe there are at most 50.")
              .lacks("SOUNDBITE", "7-Minute", "Hosted by", "rush deadline", "harbour towns of"),
          page("bullets", 13)
              .says(
                  "outlet: Strait Standard",
                  "authors: Sven Aalto; Mira Toth",
                  "published: 2024-03-06T06:00Z",
                  "updated: -")
              .holds(
                  "Six grain ships a day may pass the strait.",
                  "cargo papers are read by two inspectors, one from each side;",
                  "a ship that refuses is sent back.",
                  "What is missing")
              .lacks("Read more", "The islands that both", "By Sven"),
          page("windows-1252", 3)
              .says(
                  "outlet: The Coastal Mail",
                  "title: La Verrière: President’s party loses its majority",
                  "authors: Zoë Lefèvre",
                  "published: 2011-06-20T01:30Z")
              .holds(
                  "The party of President Étienne Mbaré lost its majority on Sunday, taking 88 of 201"
                      + " seats in La Verrière’s assembly – 41 fewer than five years ago.",
                  "“It’s a warning,” Mbaré said, \"and I have heard it.\" He paid €2")
              .lacks("column appears", "From Zoë"),
          page("russian", 3)
              .says(
                  "language: rus",
                  "authors: Ирина Соколова",
                  "published: 2024-03-05T20:40+03:00",
                  "outlet: Вестник гавани")
              .holds("Правительства Марлоу и Дворака", "Первые шесть судов")
              .lacks("Реклама", "Поделиться", "Цены на зерно", "Ирина", "20:40"),
          page("arabic", 4)
              .says(
                  "language: ara",
                  "authors: سلمى حداد",
                  "published: 2024-03-05T21:10+03:00",
                  "updated: 2024-03-05T22:00+03:00")
              .holds("أول السفن قد تعبر", "اتفقت حكومتا مارلو ودفوراك يوم الثلاثاء")
              .lacks("إعلان", "تراجعت أسعار", "الرئيسية", "جميع الحقوق"));

  private ExpectedPages() {}
}
