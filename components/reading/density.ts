// From 3 cards to thousands: from how many on the panel grows tighter. Counts are of quotes and figures together.

/** So few quotes are seen at a glance: neither a list of who speaks nor tabs help. */
export const FEW_QUOTES = 3;
/** More figures than this want a tab of their own, however few the quotes. */
export const FEW_FIGURES = 12;
/** From here on cards out of sight are not laid out, and long quotes are cut. */
export const MANY_CARDS = 40;
/** From here on groups start closed, and the strip merges what would touch. */
export const TOO_MANY_CARDS = 120;
/** Cards that one click brings: as many as a browser builds and lays out within a tenth of a second. */
export const CARDS_AT_ONCE = 200;
/** Sources that one click brings: a closed group is about as much work as a card, the list beside it as much again. */
export const SOURCES_AT_ONCE = 100;
/** Characters. At the widest a line holds about 70, so that more than this is more than six lines at any width. */
export const LONG_QUOTE = 420;
/** Characters of a cut quote that are in the page at all: six lines end before, at any width. */
export const CUT_QUOTE = 800;
