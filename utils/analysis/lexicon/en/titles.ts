// Words that stand before a name and are no part of it. Lower case, without the dot of an abbreviation.

/** Forms of address that tell a gender. */
export const femaleTitles = `mrs ms miss madam madame mme dame lady baroness countess duchess princess queen sister`;
export const maleTitles = `mr sir lord baron earl count duke prince king father brother monsieur msgr`;

/** Forms of address and ranks that tell none. */
export const neutralTitles = `
  mx dr doctor prof professor rev reverend rt hon honourable honorable pastor rabbi imam sheikh ayatollah mullah canon
  archbishop bishop cardinal pope saint st fr elder
  constable const sergeant sgt corporal cpl inspector insp superintendent supt detective det staff ch
  lieutenant lt captain capt major maj colonel col general gen admiral adm commander cmdr brigadier brig commodore
  private pte pvt marshal trooper officer sheriff deputy pc wpc dci dcs di ds dc acc dac cst commissioner
  warden ranger
`;

/** Offices that stand before a name; each is a role as well. */
export const officeTitles = `
  president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman
  councillor councilor councilman councilwoman cllr coun mayor governor gov ambassador judge justice mp mpp mla msp mep
  mnas mna pm chairman chairwoman chair chairperson speaker leader attorney prosecutor coach manager director chief ceo
  taoiseach principal dean chancellor envoy consul delegate alderman assemblyman assemblywoman commissioner undersecretary
  magistrate coroner emperor sultan emir secretary-general director-general attorney-general governor-general editor-in-chief
  commander-in-chief vice-chancellor
`;

/** Endings of a name that say nothing about who it is. */
export const nameSuffixes = `jr sr ii iii iv phd md obe mbe cbe qc kc frs`;

/** Small words inside a person's name. */
export const nameParticles = `de del della der den di da do dos du la le van von bin ibn al el ben ter ten bint abu st y zu`;
