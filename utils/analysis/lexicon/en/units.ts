// Units of measure: canonical name (British spelling, singular) → its other words and its signs, parted by commas.
// Facts from the SI brochure (BIPM) and everyday customary units; the table is our own.

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
  becquerel: ["Bq", " kMT"],
  sievert: ["Sv", " μm"],
  pixel: ["P", "M"],
  ton: ["t", "MG"],
  bar: ["bar", "m"],
  calorie: ["cal", "k"],
};

/** Lengths that "square" and "cubic" make areas and volumes of; "sq" stands for "square". */
export const SQUARED_UNITS = "kilometre, metre, centimetre, mile, yard, foot, inch";

/** Units known by their name alone. The engine tries the plural in -s and American spelling too. */
export const PLAIN_UNITS: Readonly<Record<UnitKind, string>> = {
  percent: "",
  temperature: "kelvin",
  duration: "month, week, day, quarter, millisecond, microsecond, nanosecond, decade, fortnight, night, weekend",
  measure:
    "mile, nautical mile, light year, furlong, fathom, acre, hectare, short ton, long ton, tonne, troy ounce, stone, carat, bushel, pint, quart, cup, newton metre, ohm, decibel, bit per second, lumen, nit",
};

/** Other words for a unit, lower case, singular; each name stands for itself besides. */
export const UNIT_WORD_FORMS: Readonly<Record<UnitKind, Readonly<Record<string, string>>>> = {
  percent: {
    percent: "per cent, per-cent, pct",
    "percentage point": "per centage point, percent point",
    "basis point": "bps",
  },
  temperature: {
    "degree Celsius":
      "degree celsius, degree celcius, degree centigrade, degree c, celsius, celcius, centigrade, centigrate",
    "degree Fahrenheit": "degree fahrenheit, degree farenheit, degree f, fahrenheit, farenheit",
    degree: "deg",
  },
  duration: {
    year: "yr",
    hour: "hr",
    minute: "min",
    second: "sec",
    century: "centuries",
    millennium: "millennia",
  },
  measure: {
    micrometre: "micron",
    yard: "yd",
    foot: "feet",
    inch: "inches",
    "square kilometre": "sq km",
    "square metre": "sq m, sqm",
    "square mile": "sq mi",
    "square foot": "square feet, sq ft, sq feet, sqft",
    "square inch": "square inches",
    "cubic foot": "cubic feet",
    "acre foot": "acre feet",
    kilogram: "kilo",
    tonne: "metric ton, metric tonne",
    kiloton: "kilotonne",
    megaton: "megatonne",
    gigaton: "gigatonne",
    pound: "lb",
    ounce: "oz",
    gallon: "gal",
    barrel: "bbl",
    tablespoon: "tbsp",
    teaspoon: "tsp",
    "fluid ounce": "fl oz",
    "mile per hour": "mph, mile an hour",
    "mile per gallon": "mpg",
    "kilometre per hour": "kph, kmh, kilometre an hour",
    knot: "nautical mile per hour",
    horsepower: "hp, bhp",
    ampere: "amp",
    kilocalorie: "kcal",
    "british thermal unit": "btu",
    "pound-foot": "pound foot, pound feet, lb ft",
    "foot-pound": "foot pound",
    "pound per square inch": "psi",
    "kilopound per square inch": "ksi",
    "revolutions per minute": "rpm, revolution per minute",
    gigabyte: "gig",
    "megabit per second": "mbps",
    "gigabit per second": "gbps",
    "kilobit per second": "kbps",
    gigayear: "gigaannum",
    "part per million": "ppm",
    "part per billion": "ppb",
    point: "index point",
    "twenty-foot equivalent unit": "teu",
  },
};

/** Signs and abbreviations, as written: their case matters. */
export const UNIT_SIGN_FORMS: Readonly<Record<UnitKind, Readonly<Record<string, string>>>> = {
  percent: {
    percent: "%, pc",
    "percentage point": "pp, ppt",
    "basis point": "bp",
  },
  temperature: {
    "degree Celsius": "°C, ºC, ℃, C",
    "degree Fahrenheit": "°F, ºF, ℉, F",
    degree: "°, º",
  },
  duration: {
    hour: "h, hrs",
    second: "s, secs",
    millisecond: "ms",
    year: "yrs",
    minute: "mins",
  },
  measure: {
    mile: "mi",
    foot: "ft, ', ′",
    inch: 'in, ", ”, ″',
    hectare: "ha",
    "square kilometre": "km2, km²",
    "square metre": "m2, m²",
    "cubic metre": "m3, m³",
    "cubic centimetre": "cc",
    kilogram: "kgs",
    microgram: "mcg",
    tonne: "t",
    pound: "lbs",
    litre: "L",
    millilitre: "mL, mls",
    knot: "kt, kts",
    kilowatt: "KW",
    "kilowatt hour": "KWh",
    horsepower: "PS",
    "newton metre": "Nm",
    millibar: "mb",
    decibel: "dB",
    kilobyte: "KB",
    gigayear: "Ga",
  },
};

/** Signs that are words or letters of another sense: a unit only right against the digits. */
export const TIGHT_SIGNS: ReadonlySet<string> = new Set("in m g t l L h s A C F V W N J ' \" ” mb pp pc MP".split(" "));

/** The longest phrase of words, in words. */
export const LONGEST_UNIT = 4;

/** What "a", "an", "per", "each" and "/" may divide by, singular, beside the units. */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  "share person head capita unit piece copy ticket game night ride vote bottle case pack pair dose session visit trip household family pupil student patient child employee worker customer user barrel gallon day week month year hour minute second quarter season inning match lap pop time plate seat room bed car vehicle litre liter pound ounce ton tonne mile kilometre kilometer metre meter acre hectare kilo kilogram gram bushel kilowatt-hour shareholder inhabitant".split(
    " ",
  ),
);

/** Words near "m" against digits by which it is the metre and not a million. */
export const METRE_COMPANY: ReadonlySet<string> = new Set(
  "tall long wide high deep race races sprint hurdles freestyle relay final butterfly backstroke breaststroke medley above below away underwater thick x dash swim swimming runner champion record steeplechase waves wave pool tower depth height length width distance radius tsunami crane ship yacht vessel".split(
    " ",
  ),
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
