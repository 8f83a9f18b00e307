// Units of measure: canonical name (British spelling, singular) → its other words and its signs, parted by commas.
// Facts from the SI brochure (BIPM) and everyday customary units; the table is our own.

export type UnitKind = "measure" | "temperature" | "duration" | "percent";

/** Units known by their name alone. The engine tries the plural in -s and American spelling too. */
export const PLAIN_UNITS: Readonly<Record<UnitKind, string>> = {
  percent: "",
  temperature: "kelvin",
  duration: "month, week, day, quarter, millisecond, microsecond, nanosecond, decade, fortnight, night, weekend",
  measure:
    "kilometre, metre, centimetre, millimetre, nanometre, mile, nautical mile, light year, furlong, fathom, acre, hectare, square centimetre, square yard, cubic metre, cubic kilometre, cubic yard, cubic centimetre, gram, milligram, microgram, nanogram, ton, short ton, long ton, troy ounce, stone, carat, bushel, litre, millilitre, centilitre, hectolitre, pint, quart, cup, knot, watt, kilowatt, megawatt, gigawatt, terawatt, watt hour, kilowatt hour, megawatt hour, gigawatt hour, terawatt hour, volt, kilovolt, ohm, joule, kilojoule, megajoule, calorie, newton, newton metre, pascal, hectopascal, kilopascal, megapascal, gigapascal, millibar, hertz, kilohertz, megahertz, gigahertz, terahertz, decibel, bit, kilobit, megabit, gigabit, byte, kilobyte, megabyte, terabyte, petabyte, exabyte, bit per second, pixel, megapixel, lumen, nit, becquerel, sievert, millisievert, microsievert",
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
    "square metre": "sq m, sq metre, sqm",
    "square mile": "sq mi, sq mile",
    "square foot": "square feet, sq ft, sq foot, sq feet, sqft",
    "square inch": "square inches",
    "cubic foot": "cubic feet",
    "cubic inch": "cubic inches",
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
    kilometre: "km",
    metre: "m",
    centimetre: "cm",
    millimetre: "mm",
    nanometre: "nm",
    micrometre: "μm",
    mile: "mi",
    foot: "ft, ', ′",
    inch: 'in, ", ”, ″',
    hectare: "ha",
    "square kilometre": "km2, km²",
    "square metre": "m2, m²",
    "cubic metre": "m3, m³",
    "cubic centimetre": "cc",
    kilogram: "kg, kgs",
    gram: "g",
    milligram: "mg",
    microgram: "mcg, μg",
    tonne: "t",
    megaton: "Mt",
    gigaton: "Gt",
    pound: "lbs",
    litre: "l, L",
    millilitre: "ml, mL, mls",
    centilitre: "cl",
    knot: "kt, kts",
    watt: "W",
    kilowatt: "kW, KW",
    megawatt: "MW",
    gigawatt: "GW",
    terawatt: "TW",
    "watt hour": "Wh",
    "kilowatt hour": "kWh, KWh",
    "megawatt hour": "MWh",
    "gigawatt hour": "GWh",
    "terawatt hour": "TWh",
    horsepower: "PS",
    volt: "V",
    kilovolt: "kV",
    ampere: "A",
    milliampere: "mA",
    "milliampere hour": "mAh",
    joule: "J",
    kilojoule: "kJ",
    megajoule: "MJ",
    newton: "N",
    "newton metre": "Nm",
    pascal: "Pa",
    hectopascal: "hPa",
    kilopascal: "kPa",
    megapascal: "MPa",
    gigapascal: "GPa",
    millibar: "mb",
    hertz: "Hz",
    kilohertz: "kHz",
    megahertz: "MHz",
    gigahertz: "GHz",
    terahertz: "THz",
    decibel: "dB",
    kilobyte: "KB, kB",
    megabyte: "MB",
    gigabyte: "GB",
    terabyte: "TB",
    petabyte: "PB",
    megabit: "Mb",
    gigabit: "Gb",
    megapixel: "MP",
    gigayear: "Ga",
    becquerel: "Bq",
    millisievert: "mSv",
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
