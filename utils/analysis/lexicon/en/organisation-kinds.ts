// What kind of body a name's words show, so that "the party", "the club", "the watchdog" find the one that is meant.
// The noun it is called by first, then words its name may hold. Lower case, words parted by spaces, one kind a line.

export const organisationKinds = `
  party: party alliance democrats labour conservatives tories greens front movement congress republicans liberals coalition bloc
  club: club united city town rovers wanderers fc afc athletic albion rangers celtic dynamo sporting hotspur villa palace county
  side: united city town rovers wanderers fc afc athletic albion rangers celtic dynamo sporting
  team: united city town rovers wanderers fc afc athletic
  union: union workers federation guild unite unison teamsters
  watchdog: authority commission office agency inspectorate ombudsman regulator bureau watch
  regulator: authority commission office agency inspectorate regulator bureau
  broadcaster: broadcasting tv television radio network channel
  newspaper: times herald post gazette tribune standard guardian star mail chronicle observer echo telegraph journal news
  paper: times herald post gazette tribune standard guardian star mail chronicle observer echo telegraph journal news
  agency: agency service
  bank: bank
  lender: bank
  airline: air airlines airways aviation
  carrier: air airlines airways telecom
  company: water energy ltd limited plc inc corp corporation co group holdings motors foods partners systems technologies pharmaceuticals industries airlines bank stores brothers sons media power gas steel mining air airways marine shipping foods
  firm: water energy ltd limited plc inc corp corporation co group holdings motors partners systems technologies industries brothers sons associates llp
  operator: water energy ltd limited plc trains railway marine ferries bus buses
  school: school academy college grammar primary
  university: university college institute
  charity: trust foundation fund aid relief society mission
  hospital: hospital infirmary clinic
  council: council
  ministry: ministry
  court: court
  fund: fund
  institute: institute
  association: association
  network: network
`;
