// Short forms that end in a full stop without ending a sentence.

/** A name or number follows: never the end of a sentence. Lower case, without the last full stop. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs dr prof sr fr rev revd msgr hon st ste sen rep gov lt gen col maj capt cmdr sgt cpl pte pvt adm " +
    "brig supt det insp const ald amb pres vs v no nos art sec fig vol pp ph mt ft dep asst atty attn approx est ca cf eg ie " +
    "e.g i.e viz lbs oz approx"
  ).split(" "),
);

/** May end a sentence: it does where a word follows that begins sentences. Lower case, without the last full stop. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp co ltd llc plc bros cie dept univ assn ave blvd rd hwy etc al et a.m p.m u.s u.k u.n e.u u.s.a d.c b.c " +
    "ph.d m.d b.a m.a r.n jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz " +
    "ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va " +
    "wash wis wyo ont que alta sask man n.b n.s p.e.i n.l n.w.t n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i min max avg ext tel"
  ).split(" "),
);

/** Words that, after a short form, begin a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we you i his her its their our my but and or so yet in on at by for from " +
    "with as after before when while if although though because since there here what who how why where not no some many " +
    "most both all each every according however meanwhile still also then now last"
  ).split(" "),
);
