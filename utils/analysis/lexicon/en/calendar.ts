// Words of dates and times, by which numbers are known to be no figures.

/** Months and their short forms, each before what is longer than it is after it. */
export const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

/** Words before a four-figure number that make a year of it. */
export const BEFORE_YEAR =
  "in|since|by|from|until|through|during|before|after|of|and|or|to|between|for|year|early|late|mid|spring|summer|autumn|fall|" +
  "winter|around|the|than|on|at|quarter|season|election";

/** Words after a four-figure number that make a count of it, where no word before it makes a year of it. */
export const AFTER_COUNT =
  "people|men|women|children|students|workers|employees|troops|soldiers|jobs|homes|houses|families|patients|members|customers|" +
  "users|votes|words|copies|units|shares|points|seats|deaths|cases|refugees|residents|others|more|cars|vehicles|pages|" +
  "passengers|police|protesters|animals";

/** What stands after the digits of a clock time. */
export const CLOCK_WORDS = "[ap]\\.?m\\.?|o['’]clock|gmt|utc|[ecmpb][sd]t|cet|hrs";
