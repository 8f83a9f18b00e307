// Words after "three times" and after "one".
import { wordSet } from "./word-set.ts";

/** After "three times", beside determiners, these make it multiply; without them it counts occasions. */
export const AFTER_TIMES =
  /^(?:as|more|less|what|worse|earnings|book|sales|revenue|profit|normal|(?:high|larg|great|bigg|fast|low|long|bett|strong|small|cheap|likeli)er)$/;

/** After "one of", beside determiners: the phrase praises, it does not count. */
export const ONE_OF_THESE = /^(?:only|several|many|few)$|'s$/;

/** "at one point": a moment, not a count. */
export const ONE_MOMENT = wordSet("point time stage moment thing way");
