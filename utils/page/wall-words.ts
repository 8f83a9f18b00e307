// What sites write where a text ends for those who don't pay: phrases that say so outright, names of the box they stand in.

/** Says that there is more for those who pay or sign in. */
export const WALL_PHRASES: readonly string[] = [
  "(?:subscribe|sign (?:in|up)|log in|register|join|become a (?:member|subscriber))\\b[^.!?]{0,60}\\bto (?:continue|keep|finish|go on) ?reading",
  "(?:subscribe|sign (?:in|up)|log in|register)\\b[^.!?]{0,60}\\b(?:to (?:read|unlock|access|see|view)|for (?:full|unlimited) access)",
  "to (?:continue|keep|finish) reading\\b[^.!?]{0,60}\\b(?:subscribe|sign (?:in|up)|log in|register|account)",
  "continue reading (?:with|by|for)\\b",
  "already a (?:subscriber|member)\\b",
  "(?:this|the (?:full|whole|rest of this)) (?:article|story|content|post|report) is (?:only )?(?:(?:available )?(?:for|to)|reserved for|exclusive to)\\b[^.!?]{0,40}\\b(?:subscribers|members)",
  "(?:subscriber|member)s?[- ]only (?:article|story|content)",
  "(?:jetzt|mit)\\b[^.!?]{0,40}\\b(?:weiterlesen|weiter lesen)\\b|diesen artikel (?:weiter)?lesen\\b[^.!?]{0,40}\\babo|bereits abonnent",
  "(?:abonnez-vous|connectez-vous)\\b[^.!?]{0,60}\\b(?:lire|accéder)|(?:article|contenu) (?:est )?réservé aux abonnés|déjà abonné",
  "(?:suscríbete|regístrate|inicia sesión)\\b[^.!?]{0,60}\\b(?:leer|leyendo)|(?:artículo|contenido) exclusivo para suscriptores|ya eres suscriptor",
  "(?:abbonati|accedi|registrati)\\b[^.!?]{0,60}\\b(?:leggere|continuare)|(?:articolo|contenuto) riservato agli abbonati|sei già abbonato",
];

/** In the class or id of the box. */
export const WALL_NAMES: readonly string[] = [
  "pay-?wall",
  "reg(?:istration)?-?wall",
  "sub(?:scri(?:ption|be|ber))?-?wall",
  "premium-?wall",
  "locked",
  "gated",
  "barrier",
];

/** What such a box asks for, in a few words. */
export const WALL_ASKS: readonly string[] = [
  "subscri",
  "sign (?:in|up)",
  "log ?in",
  "register",
  "abo\\b",
  "abonn",
  "suscr",
  "abbon",
];
