// Units of measure: canonical name (British spelling, singular) → its other words and its signs.
// Facts from the SI brochure (BIPM) and everyday customary units; the table is our own.
import { wordSet } from "./word-set.ts";

export type UnitKind = "measure" | "temperature" | "duration" | "percent";

/** Letters of the SI prefixes, and the words they shorten. */
export const SI_PREFIXES: Readonly<Record<string, string>> = {
  n: "nano",
  μ: "micro",
  m: "milli",
  c: "centi",
  h: "hecto",
  k: "kilo",
  M: "mega",
  G: "giga",
  T: "tera",
  P: "peta",
};

/** Units that take SI prefixes: name → its sign, then the prefixes it is met with; a blank: the sign also stands bare. */
export const PREFIXED_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  metre: ["m", " nμmck"],
  gram: ["g", " nμmk"],
  litre: ["l", " mch"],
  watt: ["W", " mkMGT"],
  "watt hour": ["Wh", " kMGT"],
  volt: ["V", " mk"],
  ampere: ["A", " m"],
  "ampere hour": ["Ah", " m"],
  joule: ["J", " kM"],
  newton: ["N", " k"],
  pascal: ["Pa", " hkMG"],
  hertz: ["Hz", " kMGT"],
  byte: ["B", "kMGTP"],
  bit: ["b", "kMG"],
  pixel: ["P", "M"],
  ton: ["t", "MG"],
  bar: ["bar", "m"],
  calorie: ["cal", "k"],
};

/** Lengths that "square" and "cubic" make areas and volumes of; "sq" stands for "square". */
export const SQUARED_UNITS = "kilometre,metre,centimetre,mile,yard,foot,inch";

/** Name | other words, lower case and singular | signs as written. The plural in -s and American spelling are tried too. */
export const UNITS: Readonly<Record<UnitKind, string>> = {
  percent: `
percent|per cent,per-cent,pct|%,pc
percentage point|per centage point,percent point|pp,ppt
basis point|bps|bp`,
  temperature: `
kelvin
degree Celsius|degree celsius,degree centigrade,degree c,celsius,celcius,centigrade,centigrate|°C,ºC,℃,C
degree Fahrenheit|degree fahrenheit,degree farenheit,degree f,fahrenheit|°F,ºF,℉,F
degree|deg|°,º`,
  duration: `
month
week
day
quarter
millisecond||ms
microsecond
nanosecond
decade
fortnight
night
weekend
year|yr|yrs
hour|hr|h,hrs
minute|min|mins
second|sec|s,secs
century|centuries
millennium|millennia`,
  measure: `
mile||mi
nautical mile
light year
acre
hectare||ha
short ton
long ton
troy ounce
stone
carat
bushel
pint
quart
cup
newton metre||Nm
ohm
decibel||dB
bit per second
micrometre|micron
yard|yd
foot|feet|ft,',′
inch|inches|in,",”,″
square kilometre|sq km|km2,km²
square metre|sq m,sqm|m2,m²
square mile|sq mi
square foot|square feet,sq ft,sq feet,sqft
square inch|square inches
cubic metre||m3,m³
cubic centimetre||cc
cubic foot|cubic feet
acre foot|acre feet
kilogram|kilo|kgs
microgram||mcg
quintal
tonne|metric ton,metric tonne|t
kiloton|kilotonne
megaton|megatonne
gigaton|gigatonne
pound|lb|lbs
ounce|oz
litre||L
millilitre||mL,mls
gallon|gal
barrel|bbl
tablespoon|tbsp
teaspoon|tsp
fluid ounce|fl oz
mile per hour|mph,mile an hour
mile per gallon|mpg
kilometre per hour|kph,kmh,kilometre an hour
knot|nautical mile per hour|kt,kts
kilowatt||KW
kilowatt hour||KWh
horsepower|hp,bhp|PS
ampere|amp
kilocalorie|kcal
british thermal unit|btu
pound-foot|pound foot,pound feet,lb ft
pound per square inch|psi
kilopound per square inch|ksi
revolutions per minute|rpm,revolution per minute
millibar||mb
kilobyte||KB
gigabyte|gig
megabit per second|mbps
gigabit per second|gbps
part per million|ppm
part per billion|ppb
gigayear|gigaannum|Ga
point|index point`,
};

/** Signs that are words or letters of another sense: a unit only right against the digits. */
export const TIGHT_SIGNS = wordSet("in m g t l L h s A C F V W N J ' \" ” mb pp pc MP p c ¢");

/** The longest phrase of words, in words. */
export const LONGEST_UNIT = 4;

/** What "a", "an", "per", "each" and "/" may divide by, singular, beside the units. */
export const PER_NOUNS = wordSet(
  "share person head capita unit piece copy ticket game ride vote bottle case pack pair dose session visit trip household " +
    "family pupil student patient child employee worker customer user season inning match lap pop time plate seat room bed car " +
    "vehicle shareholder inhabitant",
);

/** Words near "m" against digits by which it is the metre and not a million. */
export const METRE_COMPANY = wordSet(
  "tall long wide high deep race sprint hurdles freestyle relay final butterfly backstroke breaststroke medley above below " +
    "away thick dash swim waves tower depth height length width distance",
);

/** Units that a larger one goes on with ("6 feet 2 inches"), and how many of them it has. */
export const SMALLER_UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mile: { yard: 1760, foot: 5280 },
  yard: { foot: 3, inch: 36 },
  foot: { inch: 12 },
  kilometre: { metre: 1000 },
  metre: { centimetre: 100 },
  stone: { pound: 14 },
  pound: { ounce: 16 },
  kilogram: { gram: 1000 },
};
