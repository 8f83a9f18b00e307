// Family words. What somebody is to somebody is something else the other way round.

/** A word, and what the other is to that one. One pair a line; words parted by spaces. */
export const kinReciprocals = `
  wife: husband widower partner
  husband: wife widow partner
  widow: husband
  mother: son daughter child
  mum: son daughter
  mom: son daughter
  father: son daughter child
  dad: son daughter
  son: mother father mum mom dad parent
  daughter: mother father mum mom dad parent
  brother: brother sister sibling twin
  sister: brother sister sibling twin
  partner: partner
  girlfriend: boyfriend
  boyfriend: girlfriend
  aunt: niece nephew
  uncle: niece nephew
  niece: aunt uncle
  nephew: aunt uncle
  grandmother: grandson granddaughter
  grandfather: grandson granddaughter
  grandson: grandmother grandfather
  granddaughter: grandmother grandfather
`;

/** Words for people who are one family ("the couple said"), and for any two named in one breath. */
export const familyNouns = `couple brothers sisters twins siblings parents spouses newlyweds`;
export const pairNouns = `both pair duo`;

/** Kin who stand side by side, so that the two are a pair. */
export const sideBySide = `wife husband partner brother sister twin girlfriend boyfriend`;

/** Before or after two first names, what shows that they share a surname. */
export const familySigns = `brothers sisters twins couple siblings husband wife parents newlyweds brother sister`;
