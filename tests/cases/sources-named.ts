// Sources that the article names: full names, short names, titles, roles, organisations.
import type { SourceCase } from "./source-case.ts";

export const namedSources: SourceCase[] = [
  {
    name: "A surname after the full name is the same person.",
    text: "{“The bridge is safe,”} said [Helen Marsh], the county engineer.\n\n[Marsh] said {the cracks were old}.",
    names: ["Helen Marsh", "Helen Marsh"],
    roles: { "Helen Marsh": "county engineer" },
  },
  {
    name: "Mr and a surname is the person whose full name has it.",
    text: "[Peter Oduya] said {the harvest had failed}. {“There is nothing left,”} [Mr Oduya] added.",
    names: ["Peter Oduya", "Peter Oduya"],
  },
  {
    name: "A surname may come before the full name.",
    text: "[Castellan] says {he will run again}.\n\n{“I never left,”} said [Rodrigo Castellan], a former mayor.",
    names: ["Rodrigo Castellan", "Rodrigo Castellan"],
  },
  {
    name: "Mrs tells two people of one surname apart.",
    text: "Frank Tillotson and his wife, Rita Tillotson, own the mill. [Mrs Tillotson] said {the wheel would turn again}.",
    names: ["Rita Tillotson"],
  },
  {
    name: "Of two people with one surname the one named last is meant.",
    text: "David Harker left in May. His successor, Anna Harker, took over. [Harker] said {she was pleased}.",
    names: ["Anna Harker"],
  },
  {
    name: "A title before the name is no part of it.",
    text: "{“We will vote on Monday,”} said [Senator Ruth Calloway].",
    names: ["Ruth Calloway"],
  },
  {
    name: "An abbreviated rank is no part of the name.",
    text: "[Const. Ian Prewitt] said {two men were arrested}. {“They gave up quickly,”} [Prewitt] said.",
    names: ["Ian Prewitt", "Ian Prewitt"],
  },
  {
    name: "British police ranks of several words are no part of the name.",
    text: "[Det Ch Insp Sarah Colby], of Greater Manchester Police, said {the boy was safe}. [She] said {nobody was hurt}.",
    names: ["Sarah Colby", "Sarah Colby"],
  },
  {
    name: "A role before the name is kept in the article's words.",
    text: "[Treasury spokesman Alan Wickes] said {the figures were wrong}.",
    names: ["Alan Wickes"],
    roles: { "Alan Wickes": "Treasury spokesman" },
  },
  {
    name: "A role before the bare name is found as well.",
    text: "Union spokeswoman [Dana Reyes] said {talks had ended}.",
    names: ["Dana Reyes"],
    roles: { "Dana Reyes": "Union spokeswoman" },
  },
  {
    name: "A role after the name is kept in the article's words.",
    text: "{“It was loud,”} said [Bill Tanaka], chief of the volunteer fire brigade, on Tuesday.",
    names: ["Bill Tanaka"],
    roles: { "Bill Tanaka": "chief of the volunteer fire brigade" },
  },
  {
    name: "A role after name and age is found.",
    text: "[Maureen Pike], 61, a retired nurse from Hull, said {the queue was long}.",
    names: ["Maureen Pike"],
    roles: { "Maureen Pike": "retired nurse from Hull" },
  },
  {
    name: "The role may stand before the name, parted by a comma.",
    text: "The defence secretary, [Oliver Pryce], said {the ships would sail}.",
    names: ["Oliver Pryce"],
    roles: { "Oliver Pryce": "defence secretary" },
  },
  {
    name: "A speaker with role and comma is the name within.",
    text: "[The team's doctor, Lena Fischer,] said {he would not play}. {“It is too early,”} [she] said.",
    names: ["Lena Fischer", "Lena Fischer"],
  },
  {
    name: "A speaker with an appositive is the name before it.",
    text: "[Tom Abara, head of research at the institute,] said {the data were sound}.",
    names: ["Tom Abara"],
    roles: { "Tom Abara": "head of research at the institute" },
  },
  {
    name: "A secretary of state's long title is no part of the name.",
    text: "[U.S. Secretary of State Martin Hale] said {the treaty would hold}. [Hale] flew to Oslo, saying {he was hopeful}.",
    names: ["Martin Hale", "Martin Hale"],
  },
  {
    name: "The office is taken up by its noun.",
    text: "Transport minister [Carla Dunne] said {the line would open}. {“It is on time,”} [the minister] said.",
    names: ["Carla Dunne", "Carla Dunne"],
  },
  {
    name: "The spokeswoman is the spokesperson named before.",
    text: "[Joan Petrie], a spokesperson for the airport, said {flights had resumed}. {“We are sorry,”} [the spokeswoman] added.",
    names: ["Joan Petrie", "Joan Petrie"],
  },
  {
    name: "Two ministers are told apart by what they are ministers of.",
    text:
      "Foreign minister [Igor Valen] met health minister [Petra Koss]. He said {borders would open} and she said {clinics would}.\n\n" +
      "[The foreign minister] said {little else}.",
    names: ["Igor Valen", "Petra Koss", "Igor Valen"],
  },
  {
    name: "The mayor of another town is not the mayor named.",
    text: "[Lou Garrity], the mayor of Barrow, said {no}. [The mayor of Kendal] said {yes}.",
    names: ["Lou Garrity", "The mayor of Kendal"],
  },
  {
    name: "The officer is the constable named before.",
    text: "[Constable Amy Yarrow] said {the road was closed}. {“Please stay away,”} [the officer] said.",
    names: ["Amy Yarrow", "Amy Yarrow"],
  },
  {
    name: "A person's age stands for the person just named.",
    text: "Gavin Stokes won the race on Sunday. {“I can't believe it,”} said [the 22-year-old].",
    names: ["Gavin Stokes"],
  },
  {
    name: "A party man of a state is the politician just named.",
    text: "Senator Lyle Banning voted against the bill. {“It costs too much,”} said [the Nebraska Republican].",
    names: ["Lyle Banning"],
  },
  {
    name: "In names that begin with the family name the first word is enough.",
    text: "[Chen Guowei] said {the port was full}. {“Ships are waiting,”} [Chen] said.",
    names: ["Chen Guowei", "Chen Guowei"],
  },
  {
    name: "Small words inside a name belong to it.",
    text: "[Pieter van der Linden] said {dykes were cheap}. [Van der Linden] said {floods were not}.",
    names: ["Pieter van der Linden", "Pieter van der Linden"],
  },
  {
    name: "Hyphenated names hold together.",
    text: "[Anne-Marie Duclos-Roy] said {snow was coming}. {“Lots of it,”} [Duclos-Roy] said.",
    names: ["Anne-Marie Duclos-Roy", "Anne-Marie Duclos-Roy"],
  },
  {
    name: "An apostrophe in a name does not part it.",
    text: "[Sean O’Keefe] said {the pub would stay}. [O’Keefe] added {that it was busy}.",
    names: ["Sean O’Keefe", "Sean O’Keefe"],
  },
  {
    name: "A nickname in quotation marks stays in the name.",
    text: "[Walter “Buzz” Kinney] said {the plane was old}. [Kinney] flew it anyway, saying {it was fine}.",
    names: ["Walter “Buzz” Kinney", "Walter “Buzz” Kinney"],
  },
  {
    name: "A middle initial does not make another person.",
    text: "[Harold J. Stern] said {no}. Later [Harold Stern] said {yes}.",
    names: ["Harold J. Stern", "Harold J. Stern"],
  },
  {
    name: "Jr. is not a surname.",
    text: "[Calvin Moss Jr.] said {he was innocent}. {“I was at home,”} [Moss] said.",
    names: ["Calvin Moss Jr.", "Calvin Moss Jr."],
  },
  {
    name: "A surname that is a common noun is known from the full name.",
    text: "[Nigel Guest] said {the hall was cold}. [Guest] said {he would bring a heater}.",
    names: ["Nigel Guest", "Nigel Guest"],
  },
  {
    name: "A surname that ends in man is no role.",
    text: "[Terry Workman] said {the mine was safe}. [Workman] said {so twice}.",
    names: ["Terry Workman", "Terry Workman"],
  },
  {
    name: "A knight goes by his first name.",
    text: "[Sir Edmund Tallis] said {the opera was broke}. {“We need a patron,”} [Sir Edmund] said.",
    names: ["Edmund Tallis", "Edmund Tallis"],
  },
  {
    name: "A lawyer of somebody named is not that somebody.",
    text: "Vince Corso was charged on Friday. [Corso's lawyer] said {he would plead not guilty}.",
    names: ["Corso's lawyer"],
    kinds: { "Corso's lawyer": "person" },
  },
  {
    name: "An administration is not the president it is named for.",
    text: "President Owen Blake left early. [The Blake administration] said {it would appeal}.",
    names: ["The Blake administration"],
    kinds: { "The Blake administration": "organisation" },
  },
  {
    name: "Two names joined by and are one source named by the words.",
    text: "Rosa Smith met Paul Jones. [Smith and Jones] said {they would marry}.",
    names: ["Smith and Jones"],
    kinds: { "Smith and Jones": "group" },
  },
  {
    name: "Groups joined by and are one source named by the words.",
    text: "[Local and national officials and volunteers] said {help was on its way}.",
    names: ["Local and national officials and volunteers"],
    kinds: { "Local and national officials and volunteers": "group" },
  },
  {
    name: "A company keeps its name.",
    text: "[Brightwater Energy] said {prices would rise}. {“Costs are up,”} [the company] said.",
    names: ["Brightwater Energy", "Brightwater Energy"],
    kinds: { "Brightwater Energy": "organisation" },
  },
  {
    name: "It is the organisation that spoke before.",
    text: "[The Ministry of Fisheries] said {cod was scarce}. [It] said {boats would stay in port}.",
    names: ["Ministry of Fisheries", "Ministry of Fisheries"],
    kinds: { "Ministry of Fisheries": "organisation" },
  },
  {
    name: "Letters in brackets stand for the organisation named.",
    text: "The National Lifeboat Fund (NLF) met on Monday. [The NLF] said {it had no money}.",
    names: ["National Lifeboat Fund"],
  },
  {
    name: "The union is the union named before.",
    text: "The National Dockers Union called a strike. [The union] said {nobody would work}.",
    names: ["National Dockers Union"],
  },
  {
    name: "A word before a name at a sentence's start is no part of it.",
    text: "Megan Ross runs the bakery. Despite that, [Ross] said {bread was hard}. Knowing Ross, her friends said nothing.",
    names: ["Megan Ross"],
  },
  {
    name: "A heading in capitals gives no names.",
    text: "Farmers Warn Of Bitter Winter Ahead\n\n{“It will be bad,”} said [Winter].\n\nCarl Winter keeps sheep.",
    names: ["Carl Winter"],
  },
  {
    name: "A person named for a place is a person.",
    text: "[Virginia Lowell] said {the lake was frozen}. {“Nobody swims,”} [Lowell] said.",
    names: ["Virginia Lowell", "Virginia Lowell"],
    kinds: { "Virginia Lowell": "person" },
  },
  {
    name: "An ambassador to a country is the name after it.",
    text: "[Norwegian Ambassador to the United States Lars Hegge] said {fish was safe}.",
    names: ["Lars Hegge"],
  },
  {
    name: "Somebody speaking for an organisation is the somebody.",
    text: "[Lydia Crane for Safe Streets] said {cars were too fast}. [She] said {the limit was ignored}.",
    names: ["Lydia Crane", "Lydia Crane"],
  },
  {
    name: "A name after a dash is a name.",
    text: "{“All that glitters is not sold.”}\n\n[- Morris Fenn]",
    names: ["Morris Fenn"],
  },
  {
    name: "A university named for a person is not the person.",
    text: "[Walter Finch] said {the fees were fair}. Finch University opened in May. {“I paid for it,”} said [Finch].",
    names: ["Walter Finch", "Walter Finch"],
  },
  {
    name: "The namesake named once in passing is not who the surname means.",
    text:
      "[Rachel Boone] said {she would stand}. [Boone] said {taxes were too high}. Her brother, Jim Boone, drove the bus. " +
      "Rachel Boone shook hands. Boone spoke for an hour. [Boone] said {roads would be mended}.",
    names: ["Rachel Boone", "Rachel Boone", "Rachel Boone"],
  },
  {
    name: "Mr settles the gender where a first name misleads.",
    text: "[Leslie Moran] said {no}. {“Never,”} [Mr Moran] added. [He] said {it was final}.",
    names: ["Leslie Moran", "Leslie Moran", "Leslie Moran"],
  },
  {
    name: "People called by their country or party are a group without a name.",
    text: "[Some Democrats] said {the vote was early}. [Many Canadians] say {winters are milder}.",
    names: ["Some Democrats", "Many Canadians"],
    kinds: { "Some Democrats": "group", "Many Canadians": "group" },
  },
  {
    name: "Brackets between an office and a name do not part them.",
    text: "[Wayne County (Ind.) Sheriff Carl Bost, a veteran of the force,] said {the jail was full}.",
    names: ["Carl Bost"],
  },
  {
    name: "Members listed after a dash do not name the group.",
    text: "[Army officers — including Gen. Ralph Tooley —] said {the war was won}.",
    names: ["Army officers"],
    kinds: { "Army officers": "group" },
  },
  {
    name: "The vice president is not the president.",
    text: "Vice President Joan Ashby flew home. [The president] said {she was ill}.",
    names: ["The president"],
  },
  {
    name: "Fields side by side are one organisation's name.",
    text: "[The Food and Drug Office] said {the pills were safe}. {“We tested them,”} [the office] said.",
    names: ["Food and Drug Office", "Food and Drug Office"],
    kinds: { "Food and Drug Office": "organisation" },
  },
  {
    name: "The company is the business and not the ministry named since.",
    text: "[Hartwell Motors] said {sales were up}. The Ministry of Trade agreed. {“A good year,”} [the company] said.",
    names: ["Hartwell Motors", "Hartwell Motors"],
  },
  {
    name: "An office named after its holder's is an organisation.",
    text: "[The Prime Minister's Office] said {he was resting}.",
    names: ["The Prime Minister's Office"],
    kinds: { "The Prime Minister's Office": "organisation" },
  },
  {
    name: "A name misspelt once is still the person.",
    text: "[Lorna Beckwith] said {tea was served}. {“With milk,”} [Ms Beckwyth] added.",
    names: ["Lorna Beckwith", "Lorna Beckwith"],
    fails: true,
  },
  {
    name: "A short first name is the same person's.",
    text: "[Alexander Frome] said {the tower leaned}. {“A little,”} [Sandy Frome] said.",
    names: ["Alexander Frome", "Alexander Frome"],
    fails: true,
  },
  {
    name: "Her husband is whose wife she is.",
    text: "Ewan Farquharson and his wife, Dilys Farquharson, own the shop. [Dilys] said {it would close}. [Her husband] said {he was glad}.",
    names: ["Dilys Farquharson", "Ewan Farquharson"],
  },
  {
    name: "The age tells who is meant.",
    text: "[Brigid Olsen], 43, said {she fell}. [Tom Reeve], 51, said {he ran}. [The 43-year-old] said {it hurt}.",
    names: ["Brigid Olsen", "Tom Reeve", "Brigid Olsen"],
  },
  {
    name: "Initials before the turns of an interview are the people it names.",
    text: "We met Rosa Menchaca and Idris Bello in May.\n\n[RM]: {It was his idea.}\n\n[IB]: {It was hers.}",
    names: ["Rosa Menchaca", "Idris Bello"],
  },
  {
    name: "A statement speaks for whoever made it.",
    text: "Zubair Hashemi left on Monday. [His statement] said {he had acted in good faith}.",
    names: ["Zubair Hashemi"],
  },
  {
    name: "The place of a dateline is no company.",
    text: "ULSAN — Workers stopped at dawn, [their union] said, {as ever}.\n\n[The company] said {shifts were within the law}.",
    names: ["their union", "The company"],
  },
];
