// Family words: what somebody is to somebody is something else the other way round.

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

/** Words for two people or a few who were named together ("the couple said"). */
export const togetherNouns = `both couple pair duo brothers sisters twins siblings trio parents spouses newlyweds`;
