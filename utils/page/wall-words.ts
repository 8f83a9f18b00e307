// What sites write where a text ends for those who don't pay.

/** Says that there is more for those who pay or sign in. */
export const WALL_PHRASES: readonly string[] = [
  "(?:subscribe|sign (?:in|up)|log in|register|join|become a \\w+)\\b[^.!?]{0,60}\\b(?:to (?:continue|keep|finish|read|unlock|access|view)|for (?:full|unlimited) access)",
  "(?:to (?:continue|keep|finish)|continue|keep) reading\\b[^.!?]{0,60}\\b(?:subscri|sign (?:in|up)|log in|register|account)",
  "already a (?:subscriber|member)\\b",
  "(?:article|story|content|post|report) is\\b[^.!?]{0,30}\\b(?:subscribers|members)",
  "weiterlesen\\b[^.!?]{0,40}\\babo|bereits abonnent",
  "réservé aux abonnés|déjà abonné",
  "(?:exclusivo|solo) para suscriptores|ya eres suscriptor",
  "riservato agli abbonati|sei già abbonato",
];
