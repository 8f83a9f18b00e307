// Sources without a name: officials, residents, writings; and those that are named later.
import type { SourceCase } from "./source-case.ts";

export const unnamedSources: SourceCase[] = [
  {
    name: "Residents are a group.",
    text: "[Residents] said {the water was brown}.",
    names: ["Residents"],
    kinds: { Residents: "group" },
  },
  {
    name: "Police are one source however often they speak.",
    text: "[Police] said {a man was dead}. Later [police] said {a second had died}.",
    names: ["Police", "Police"],
    kinds: { Police: "group" },
  },
  {
    name: "The force named first is what police means after it.",
    text: "[Norwich Police] said {a car was found}. [Police] said {it was empty}.",
    names: ["Norwich Police", "Norwich Police"],
  },
  {
    name: "One resident is not another resident.",
    text: "[One resident] said {it was loud}. [Another resident] said {it was not}.",
    names: ["One resident", "Another resident"],
  },
  {
    name: "An official taken up as the official is one source.",
    text: "[A senior customs official] said {the ship was empty}. {“We looked twice,”} [the official] said.",
    names: ["A senior customs official", "A senior customs official"],
  },
  {
    name: "A report is a document.",
    text: "[A new study] found {that bees sleep}. [The study] said {five hours were enough}.",
    names: ["A new study", "A new study"],
    kinds: { "A new study": "document" },
  },
  {
    name: "A statement of an organisation is a document.",
    text: "[A statement from the palace] said {the king was well}.",
    names: ["A statement from the palace"],
    kinds: { "A statement from the palace": "document" },
  },
  {
    name: "Another company than the one named keeps its words.",
    text: "[A company that makes tyres] said {rubber was dear}.",
    names: ["A company that makes tyres"],
    kinds: { "A company that makes tyres": "organisation" },
  },
  {
    name: "An official of the lead is named in the next paragraph.",
    text:
      "{The drought in the valley was caused by the dam and not by the weather}, [a senior Basque official] said on Monday.\n\n" +
      "{“The drought in our valley comes from the dam, whatever the weather,”} said [Iker Etxeberria], deputy head of the Basque water office.",
    names: ["Iker Etxeberria", "Iker Etxeberria"],
  },
  {
    name: "A coach of the lead is named in the next paragraph.",
    text:
      "[A Leeds rowing coach] says {the river has become too dirty for children to train on}.\n\n" +
      "{“Children cannot train on a dirty river,”} said [Paul Denby], head coach at Leeds Rowing Club.",
    names: ["Paul Denby", "Paul Denby"],
  },
  {
    name: "A mother of the lead is named in the next paragraph.",
    text:
      "[A mother of three] says {she was refused entry to a swimming pool because of her costume}.\n\n" +
      "{“They refused me at the pool because of my costume,”} said [Janet Moyle], 34.",
    names: ["Janet Moyle", "Janet Moyle"],
  },
  {
    name: "Somebody named later in another role is somebody else.",
    text: "[A police officer] said {the crowd was calm}.\n\n{“It was a good day,”} said [Rob Lister], a pensioner from Ely.",
    names: ["A police officer", "Rob Lister"],
  },
  {
    name: "An official who asks not to be named is not named.",
    text:
      "{The bridge will be closed for months for repairs}, [a city official] who asked not to be named said.\n\n" +
      "{“The bridge will be closed for repairs for months,”} said [Gloria Munt], a city official.",
    names: ["a city official", "Gloria Munt"],
  },
  {
    name: "Several officials are not the one named later.",
    text: "[City officials] said {the park would open}.\n\n{“The park opens in June,”} said [Ed Farlow], a city official.",
    names: ["City officials", "Ed Farlow"],
    kinds: { "City officials": "group" },
  },
  {
    name: "The driver spoken of before is who the driver is.",
    text: "A lorry driver was cut free. {“I was lucky,”} said [the driver].",
    names: ["A lorry driver"],
  },
  {
    name: "A minister without any minister before keeps his words.",
    text: "{“We shall see,”} said [the agriculture minister].",
    names: ["the agriculture minister"],
    kinds: { "the agriculture minister": "person" },
  },
  {
    name: "Where there are no words for the speaker there is no source.",
    text: "[] {“It was like a film.”}",
    names: [null],
  },
  {
    name: "Her brother is not she.",
    text: "[Tina Brock] said {she was safe}. [Her brother] said {she was brave}.",
    names: ["Tina Brock", "Her brother"],
    kinds: { "Her brother": "person" },
  },
  {
    name: "Members of a list are one group.",
    text: "[Teachers, parents and pupils] said {the school must stay}.",
    names: ["Teachers, parents and pupils"],
    kinds: { "Teachers, parents and pupils": "group" },
  },
  {
    name: "Two adjectives before a noun do not end the phrase.",
    text: "[A tall, quiet man] said {he had seen it}.",
    names: ["A tall, quiet man"],
  },
  {
    name: "The study is the one the article names.",
    text: "The Scottish National Sleep Study came out in May. [The study] found {that half the adults nap}.",
    names: ["Scottish National Sleep Study"],
    kinds: { "Scottish National Sleep Study": "document" },
  },
  {
    name: "Whom an officer names is not the officer.",
    text: "[A police officer] said {it was Ann Lee who called}.\n\n{“It was dark,”} [the officer] said.",
    names: ["A police officer", "A police officer"],
  },
  {
    name: "Whom a spokesman identifies is not the spokesman.",
    text: "A spokesman identified him as Peter Marsh.\n\n{“He was alone,”} [the spokesman] said.",
    names: ["A spokesman"],
  },
  {
    name: "Who gives his own name has it.",
    text: "[A man] who gave his name as Aurelio said {the car was theirs}. {“We mourn,”} [he] said.",
    names: ["Aurelio", "Aurelio"],
  },
  {
    name: "Two people named in one breath are no couple.",
    text: "Donald Vane and Hilda Cross met on Monday.\n\n{“I was there,”} said [his wife].",
    names: ["his wife"],
  },
  {
    name: "Parents are any parents.",
    text: "Mark Hale and Ann Reed left on Monday.\n\n[Parents] said {the school was unsafe}.",
    names: ["Parents"],
  },
  {
    name: "Letters that are no label of an interview are no initials.",
    text: "Una Nolan left on Monday.\n\n[UN] said {the camp was full}.",
    names: ["UN"],
  },
  {
    name: "A second name by a trait is nobody's where two are spoken of.",
    text: "[Ruth Vane] said {she was done}. Joe Hale left.\n\n[The former minister] said {the plan would fail}.",
    names: ["Ruth Vane", "The former minister"],
  },
  {
    name: "What tells more of somebody is said of the only one spoken of.",
    text: "Shanelle Tabone was crossing Mill Street in May.\n\n[The mother of three] said {she remembered nothing}. [The former teacher] said {she was glad}.",
    names: ["Shanelle Tabone", "Shanelle Tabone"],
  },
  {
    name: "A father is no woman.",
    text: "Mrs Shanelle Tabone was crossing Mill Street in May.\n\n[The father of two] said {he remembered nothing}.",
    names: ["The father of two"],
  },
  {
    name: "Somebody of the lead who speaks of himself is named bare in the next paragraph.",
    text: "[A former town clerk] told the court {he had signed a tender without reading his papers}.\n\n[Sipho Mtshali], 57, denied {taking a car}.",
    names: ["Sipho Mtshali", "Sipho Mtshali"],
  },
  {
    name: "A judge of the lead is not the one who won.",
    text: "[A judge] said {the city must pay for the trees}.\n\n[Joe Roe] said {he was relieved}.",
    names: ["A judge", "Joe Roe"],
  },
  {
    name: "A judge of the lead is the first Judge who is named.",
    text: "[A county judge] said {the city must pay for the trees}.\n\n{“This is not a close case,”} [Judge Ann Frost] said.",
    names: ["Ann Frost", "Ann Frost"],
  },
];
