// Words in quotation marks with a cue.
import type { QuoteCase } from "./case.ts";

export const DIRECT: readonly QuoteCase[] = [
  {
    name: "The speaker follows the cue",
    text: "“The bridge will open in May,” said Helen Marsh.",
    said: [["The bridge will open in May", "Helen Marsh"]],
  },
  {
    name: "The speaker stands before the cue",
    text: "“The bridge will open in May,” Helen Marsh said.",
    said: [["The bridge will open in May", "Helen Marsh"]],
  },
  {
    name: "Straight marks",
    text: '"The bridge will open in May," Helen Marsh said.',
    said: [["The bridge will open in May", "Helen Marsh"]],
  },
  {
    name: "British single marks with apostrophes inside",
    text: "‘It’s the residents’ choice and we won’t stop them,’ said Mr Patel.",
    said: [["It’s the residents’ choice and we won’t stop them", "Mr Patel"]],
  },
  {
    name: "British straight single marks with apostrophes inside",
    text: "'It's our job and we can't refuse,' Mr Patel said.",
    said: [["It's our job and we can't refuse", "Mr Patel"]],
  },
  {
    name: "A comma outside the closing mark",
    text: "“The pump failed twice”, said Dr Owen Pryce.",
    said: [["The pump failed twice", "Dr Owen Pryce"]],
  },
  {
    name: "A cue before the words with a comma",
    text: "Helen Marsh said, “We are ready.”",
    said: [["We are ready", "Helen Marsh"]],
  },
  {
    name: "A cue before the words with a colon",
    text: "Helen Marsh said: “We are ready.”",
    said: [["We are ready", "Helen Marsh"]],
  },
  {
    name: "A cue inside the words",
    text: "“We are ready,” Helen Marsh said, “and we have been for weeks.”",
    said: [
      ["We are ready", "Helen Marsh"],
      ["and we have been for weeks", "Helen Marsh"],
    ],
  },
  {
    name: "An inverted cue inside the words",
    text: "“We are ready,” said Helen Marsh, “and we have been for weeks.”",
    said: [
      ["We are ready", "Helen Marsh"],
      ["and we have been for weeks", "Helen Marsh"],
    ],
  },
  {
    name: "A role after the name",
    text: "“The river rose overnight,” said Tom Baines, who farms near the weir.",
    said: [["The river rose overnight", "Tom Baines"]],
  },
  {
    name: "A long appositive between speaker and cue",
    text: "“The river rose overnight,” Tom Baines, a dairy farmer from the village of Cold Ash and a member of the flood committee, said.",
    said: [["The river rose overnight", "Tom Baines"]],
  },
  {
    name: "A role before the name",
    text: "“The river rose overnight,” said council leader Ann Frost.",
    said: [["The river rose overnight", "Ann Frost"]],
  },
  {
    name: "A pronoun after the cue’s words",
    text: "Ann Frost opened the meeting.\n\n“The river rose overnight,” she said.",
    said: [["The river rose overnight", "she"]],
  },
  {
    name: "A question mark ends the words",
    text: "“Who pays for this?” asked Ann Frost.",
    said: [["Who pays for this", "Ann Frost"]],
  },
  {
    name: "After a question mark the speaker’s capital opens no sentence",
    text: "“Who pays for this?” Mr Frost asked.",
    said: [["Who pays for this", "Mr Frost"]],
  },
  {
    name: "An exclamation mark ends the words",
    text: "“Stop the trucks!” a protester shouted.",
    said: [["Stop the trucks", "a protester"]],
  },
  {
    name: "Several sentences in one pair of marks",
    text: "“We waited. Nobody came. We left,” said Lena Fox.",
    said: [["We waited. Nobody came. We left", "Lena Fox"]],
  },
  {
    name: "Told with a hearer before the words",
    text: "Ms Fox told the Evening Herald: “We waited for hours.”",
    said: [["We waited for hours", "Ms Fox"]],
  },
  {
    name: "Told with a hearer after the words",
    text: "“We waited for hours,” Ms Fox told the Evening Herald.",
    said: [["We waited for hours", "Ms Fox"]],
  },
  {
    name: "A statement as the way",
    text: "“We regret the error,” the company said in a statement.",
    said: [["We regret the error", "the company"]],
  },
  {
    name: "A post as the way",
    text: "“Proud of this team,” Okafor wrote on X.",
    said: [["Proud of this team", "Okafor"]],
  },
  {
    name: "A day after the cue",
    text: "“We regret the error,” the company said on Tuesday.",
    said: [["We regret the error", "the company"]],
  },
  {
    name: "A clause of time after the cue",
    text: "“We regret nothing,” Okafor said as he left the court.",
    said: [["We regret nothing", "Okafor"]],
  },
  {
    name: "Present tense",
    text: "“It smells of the sea,” says Marta Ruiz.",
    said: [["It smells of the sea", "Marta Ruiz"]],
  },
  {
    name: "A rarer verb",
    text: "“It smells of the sea,” Marta Ruiz recalled.",
    said: [["It smells of the sea", "Marta Ruiz"]],
  },
  {
    name: "An adverb before the cue",
    text: "“It smells of the sea,” Marta Ruiz later added.",
    said: [["It smells of the sea", "Marta Ruiz"]],
  },
  { name: "A gesture as the cue", text: "“That old thing,” Ruiz laughed.", said: [["That old thing", "Ruiz"]] },
  {
    name: "A group speaks",
    text: "“No cuts, no closures,” the crowd chanted.",
    said: [["No cuts, no closures", "the crowd"]],
  },
  {
    name: "An unnamed official with a relative clause",
    text: "“Talks have stalled,” said an official who asked not to be named.",
    said: [["Talks have stalled", "an official"]],
  },
  {
    name: "A document speaks",
    text: "“Staff were never trained,” the report said.",
    said: [["Staff were never trained", "the report"]],
  },
  {
    name: "A name with an initial",
    text: "“Talks have stalled,” said James T. Cole.",
    said: [["Talks have stalled", "James T. Cole"]],
  },
  {
    name: "A name with a nickname in marks",
    text: "“Talks have stalled,” said James “Jimmy” Cole.",
    said: [["Talks have stalled", "James “Jimmy” Cole"]],
  },
  {
    name: "A name the tagger takes for a verb",
    text: "“Talks have stalled,” Garland said.",
    said: [["Talks have stalled", "Garland"]],
  },
  {
    name: "A hyphenated description",
    text: "“Talks have stalled,” said the soft-spoken lawyer.",
    said: [["Talks have stalled", "the soft-spoken lawyer"]],
  },
  {
    name: "The name after a role and a comma",
    text: "“Talks have stalled,” said the union’s lawyer, Petra Voss.",
    said: [["Talks have stalled", "Petra Voss"]],
  },
  {
    name: "Two speakers in one paragraph",
    text: "“I was there,” said Ali. “I was not,” said Bea.",
    said: [
      ["I was there", "Ali"],
      ["I was not", "Bea"],
    ],
  },
  {
    name: "A second cue in the same sentence",
    text: "Ali said “nobody was hurt” and added: “We were lucky.”",
    said: [
      ["nobody was hurt", "Ali"],
      ["We were lucky", "Ali"],
    ],
  },
  {
    name: "Guillemets",
    text: "« Nous sommes prêts », said Claire Morel.",
    said: [["Nous sommes prêts", "Claire Morel"]],
  },
  {
    name: "Low and high marks",
    text: "„Wir sind bereit“, said Klaus Brandt.",
    said: [["Wir sind bereit", "Klaus Brandt"]],
  },
  {
    name: "Two straight single marks for a double one",
    text: "''The vote is lost,'' Mr. Hale said.",
    said: [["The vote is lost", "Mr. Hale"]],
  },
  {
    name: "Marks within marks",
    text: "“She told me ‘never again’ and left,” Hale said.",
    said: [["She told me ‘never again’ and left", "Hale"]],
  },
  {
    name: "Single marks around double ones",
    text: "‘She called it “madness” to my face,’ said Hale.",
    said: [["She called it “madness” to my face", "Hale"]],
  },
  {
    name: "Marks within marks at the end",
    text: "“They all said, ‘Why us?’” Hale said.",
    said: [["They all said, ‘Why us", "Hale"]],
  },
  {
    name: "An editor’s brackets",
    text: "“They [the owners] knew,” Hale said.",
    said: [["They [the owners] knew", "Hale"]],
  },
  {
    name: "Initials of a country before the cue",
    text: "“We will not go back to the U.S.,” said Hale.",
    said: [["We will not go back to the U.S.", "Hale"]],
  },
  {
    name: "A title before the name",
    text: "“The harvest is poor,” Agriculture Minister Joyce Tembo said.",
    said: [["The harvest is poor", "Agriculture Minister Joyce Tembo"]],
  },
  {
    name: "An age between commas",
    text: "“I lost my roof,” said Irene Gold, 71.",
    said: [["I lost my roof", "Irene Gold"]],
  },
  {
    name: "A party and district between commas",
    text: "“I lost my vote,” said Rep. Irene Gold, D-Ohio.",
    said: [["I lost my vote", "Rep. Irene Gold"]],
  },
  {
    name: "A participle after a verb that says nothing",
    text: "Gold shook her head, saying: “I lost my roof.”",
    said: [["I lost my roof", "Gold"]],
  },
  { name: "The cue opens the sentence", text: "Said Gold: “I lost my roof.”", said: [["I lost my roof", "Gold"]] },
  {
    name: "Quoted as saying",
    text: "Gold was quoted as saying: “I lost my roof.”",
    said: [["I lost my roof", "Gold"]],
  },
  {
    name: "A label in marks",
    text: "Gold called the scheme “a disgrace”.",
    said: [["the scheme “a disgrace”", "Gold"]],
  },
  {
    name: "A description in marks",
    text: "Gold described the night as “the longest of my life”.",
    said: [["the night as “the longest of my life”", "Gold"]],
  },
  {
    name: "With somebody describing",
    text: "The march passed quietly, with an organiser describing it as “a family day”.",
    said: [["a family day", "an organiser"]],
  },
  { name: "A dash before the cue", text: "“I lost my roof –” Gold began.", said: [["I lost my roof –", "Gold"]] },
  {
    name: "The comma of a relative clause stands inside marks",
    text: "Gold, who called the storm “a monster,” said her roof was gone.",
    said: [
      ["the storm “a monster,”", "Gold"],
      ["her roof was gone", "Gold"],
    ],
  },
  {
    name: "A medium and a programme around the cue",
    text: "“We were wrong,” Lord Grey told BBC Radio 4’s Today programme on Friday.",
    said: [["We were wrong", "Lord Grey"]],
  },
  {
    name: "A verb of no table, after the speaker",
    text: "“This town will not be sold,” an angry Harbison retaliated.",
    said: [["This town will not be sold", "an angry Harbison"]],
  },
  {
    name: "A verb of no table, before the speaker",
    text: "“Who asked for this? Who will pay?” reacted Dumont.",
    said: [["Who asked for this? Who will pay", "Dumont"]],
  },
  {
    name: "A cue within the aside leaves the words to the one behind it",
    text: "“It was dark, and it was cold,” Lena Vogt, who has proposed a new path, said on Monday.",
    said: [["It was dark, and it was cold", "Lena Vogt"]],
  },
  {
    name: "Names whose letters are not English",
    text: "“The boat was slow,” said Hana Dvořáčková. “Yes,” Mustafa Özgür Şahin, the mayor of Şırnak, said.",
    said: [
      ["The boat was slow", "Hana Dvořáčková"],
      ["Yes", "Mustafa Özgür Şahin"],
    ],
  },
  {
    name: "Adjectives parted by a comma",
    text: "“I know no such firm,” the lanky, bespectacled professor said.",
    said: [["I know no such firm", "the lanky, bespectacled professor"]],
  },
  {
    name: "Quoted by a medium, which comes first",
    text: "“We received no threats,” the news site quoted Ms. Arden, the editor, as saying.",
    said: [["We received no threats", "Ms. Arden"]],
  },
  {
    name: "A fronted place is no part of the words",
    text: "In Houston, “it is over,” Smith said.",
    said: [["it is over", "Smith"]],
  },
  {
    name: "Said at the sentence’s head",
    text: "Said Achieng Owuor, a fishmonger who was halfway across: “First it sang.”",
    said: [["First it sang", "Achieng Owuor"]],
  },
  {
    name: "A memo states, with the verb at the end",
    text: "“The school is ineligible from now on,” the memo states.",
    said: [["The school is ineligible from now on", "the memo"]],
  },
  {
    name: "The second comma of an aside is missing",
    text: "“He talks of compassion,” Brian Gifford, a member of the town’s board said of his father.",
    said: [["He talks of compassion", "Brian Gifford"]],
  },
  {
    name: "Read the post",
    text: "“Violate any norm, on the way to victory,” read the post.",
    said: [["Violate any norm, on the way to victory", "the post"]],
  },
  {
    name: "A role with two places, and then the name",
    text: "“Terrific guy,” the banker’s neighbour in both Hull and York, Joe Roe, said in May.",
    said: [["Terrific guy", "Joe Roe"]],
  },
  {
    name: "In the words of somebody, with a colon",
    text: "Here is how bad it was in the words of the patient: “I was unable to stand.”",
    said: [["I was unable to stand", "the patient"]],
  },
  {
    name: "A question, and another sentence with its own cue",
    text: "Mr Roe spoke of it in May. “I say to them, where are you?” The same day, Ms Frost gave a speech in which she said, “We are here.”",
    said: [
      ["I say to them, where are you?", "Mr Roe"],
      ["We are here", "she"],
    ],
  },
];
