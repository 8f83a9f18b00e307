// Nouns for what a person is or does: the heads of "the minister", "a senior Kurdish official", "Rudaw reporter".
// Lower case, singular; words parted by spaces.

export const roleNouns = `
  academic accountant activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst
  anchor announcer archbishop archaeologist architect artist assistant astronaut astronomer athlete attorney auditor author
  banker barrister biologist bishop blogger boss boxer boy boyfriend broker brother bookseller builder buyer bystander
  caller campaigner candidate captain carer caretaker carpenter cashier ceo cfo chair chairman chairperson chairwoman
  champion chancellor chaplain chef chemist chief child citizen claimant cleaner clerk client climatologist climber
  clinician co-author co-chair co-director co-founder co-owner co-worker coach coauthor cofounder collector columnist
  comedian commander commentator commissioner composer congressman congresswoman conservationist conservative constable
  consul consultant contractor convener coo co-ordinator coordinator coroner correspondent council-member councillor
  councilman councilwoman counsel counsellor counselor cousin creator critic curator customer cyclist dad dancer
  daughter dealer dean defector defendant defender delegate democrat dentist deputy descendant designer detective
  developer dietitian diplomat director dispatcher doctor driver ecologist economist editor educator elder
  emperor employee employer engineer entrepreneur envoy epidemiologist executive ex-husband ex-wife expert fan farmer
  father fellow fighter figure financier firefighter fisherman founder friend gardener general geologist girl girlfriend
  governor grandfather grandmother grandson guard guest guide guitarist gunman head headteacher historian holder
  homeowner host hostess hunter husband immigrant imam inmate insider inspector instructor insurer interpreter inventor
  investigator investor jockey journalist judge juror justice keeper king laborer labourer landlord lawmaker lawyer leader
  lecturer legislator liberal librarian lieutenant lobbyist lord manager maker marshal mayor mechanic mediator medic
  member mentor merchant meteorologist midwife migrant miner minister moderator monk mother motorist mp mpp mla msp mep
  mum mom musician mla nanny negotiator neighbor neighbour nephew neurologist neuroscientist novelist nun nurse nutritionist
  observer officer official onlooker operator organiser organizer owner painter paramedic parent parishioner participant
  partner passenger passerby pastor patient pathologist pediatrician paediatrician person pharmacist philanthropist
  philosopher photographer physician physicist pilot pioneer planner plaintiff player plumber poet policeman
  policewoman politician pollster pope postman premier presenter president priest prime-minister prince princess
  principal prisoner producer professor programmer promoter proprietor prosecutor protester protestor provost psychiatrist
  psychologist publicist publisher pupil quarterback queen rabbi racer ranger reader realtor recipient rector
  referee refugee registrar relative reporter representative republican researcher resident responder retiree reviewer rider
  rival runner sailor salesman salesperson scholar scientist screenwriter sculptor secretary senator sergeant servant
  sheriff shopkeeper shopper sibling singer sister skater skier skipper sociologist soldier solicitor son
  source speaker specialist spectator speechwriter spokesman spokesperson spokeswoman staffer star statistician stepfather
  stepmother storekeeper strategist striker student superintendent supervisor supporter surgeon surveyor survivor suspect
  taoiseach teacher teammate technician teen teenager tenant therapist tourist trader trainer translator traveler
  traveller treasurer trooper trucker trustee tutor uncle undersecretary urologist vendor veteran vet vice-chair
  vice-chairman vice-president vicar victim viewer virologist visitor volunteer voter waiter waitress warden
  whistleblower widow widower wife winemaker winger winner witness woman man women worker writer youngster youth
  zoologist abbot abbess acrobat almoner anaesthetist angler apprentice arborist
  archdeacon archivist auctioneer baker barber barmaid barman beekeeper bellringer blacksmith boatman
  bookkeeper botanist brewer bricklayer brigadier builder busker butcher cabbie cabinet-maker caddie cameraman cantor
  caretaker carer cartographer cellist chairperson chaplain chauffeur cheesemaker choreographer clockmaker cobbler codebreaker
  collier columnist composer concierge conductor confectioner conservator cook coxswain crofter croupier cryptographer
  dairyman dean decorator defector demographer docker dramatist draughtsman dressmaker drummer electrician embroiderer
  entomologist envoy estate-agent ferryman fireman fishmonger florist forager foreman forester fundraiser gamekeeper
  gardener geographer gilder glassblower goalkeeper goldsmith grocer groom groundsman haulier headmaster headmistress helmsman
  herder horticulturist housekeeper huntsman illustrator innkeeper interpreter janitor jeweller joiner juggler keeper kingpin
  lamplighter landlady landowner laureate lecturer lifeguard linguist locksmith lorry-driver machinist magistrate magnate
  mariner mason masseur mathematician matron metallurgist midfielder miller milliner milkman mountaineer naturalist navigator
  newsagent notary nutritionist oarsman oceanographer optician orderly ornithologist organist paleontologist palaeontologist
  paramedic parson pastor peer pensioner pharmacologist pianist picker piper plasterer playwright ploughman pollster porter
  postmaster postmistress potter preacher printer proprietress prosecutor psychotherapist publican puppeteer quartermaster
  rancher ranger rector receptionist restaurateur restorer rheumatologist rigger ringmaster roofer rower saddler scaffolder
  scholar scientist sculptor seamstress seismologist sexton shearer shepherd shipbuilder shipowner shopkeeper signalman
  skipper sleuth smith sniper sommelier soprano sopranist stationmaster statesman stationer steward stewardess stockbroker
  stonemason striker stuntman surgeon surveyor swimmer tailor tanner taster taxidermist technologist telephonist tenor
  theologian toastmaster trawlerman treasurer trapper trumpeter tycoon typist tutor undertaker upholsterer usher valet verger
  vet veterinarian violinist virologist volcanologist warden watchmaker watchman weaver welder whistleblower wholesaler
  woodcutter woodsman wrestler yachtsman zookeeper aunt niece grandparent lothario guy poster commenter columnist lead chairlady chairmen nominee incumbent
  challenger front-runner opponent lieutenant-governor goalkeeper goalie defenceman defenseman midfielder batsman bowler
  pitcher golfer drummer rapper filmmaker playwright hotelier restaurateur retailer baker butcher brewer barber
`;

/**
 * What somebody simply is, so that an article calls a person it has just named by it ("the 39-year-old founder",
 * "the Kentucky Republican"); an office ("the minister") may be anybody else's.
 */
export const plainPersonNouns = `
  academic activist actor actress alumnus artist athlete author billionaire businessman businesswoman campaigner champion
  comedian composer conservative critic democrat economist engineer entrepreneur farmer father filmmaker forward
  founder goalkeeper golfer graduate grandfather grandmother historian lawmaker liberal man maverick millionaire mother
  musician native newcomer novelist painter pensioner philanthropist photographer pianist pioneer playwright poet politician
  professor proprietor republican resident retiree rookie scholar scientist sculptor singer skipper songwriter
  star striker teen teenager veteran widow widower winger woman writer youngster
`;

/** Endings that make such a noun ("chairwoman", "cardiologist", "statistician"). */
export const roleEndings = `man woman person ologist ician`;

export const femaleRoles = `
  actress chairwoman congresswoman spokeswoman councilwoman assemblywoman businesswoman policewoman saleswoman woman girl
  girlfriend mother mum mom grandmother daughter sister wife widow aunt niece queen princess waitress hostess nun
  stepmother ex-wife duchess countess baroness midwife granddaughter heiress schoolgirl chairlady lady nanny
`;
export const maleRoles = `
  actor chairman congressman spokesman councilman assemblyman businessman policeman salesman man boy boyfriend father dad
  grandfather son brother husband widower uncle nephew king prince waiter monk priest lothario stepfather ex-husband duke gunman
  grandson heir schoolboy fisherman guy postman pope
`;
/** Though they end like the others, their words for men are used of women too. */
export const looseMaleRoles = `actor chairman spokesman`;

/** Nouns that ask whose they are: "her boyfriend" is nobody else's. */
export const kinNouns = `
  mother father mum mom dad brother sister son daughter wife husband widow widower aunt uncle niece nephew cousin
  grandmother grandfather grandson granddaughter girlfriend boyfriend fiance fiancee partner friend neighbour neighbor
  colleague lawyer attorney solicitor barrister agent aide spokesman spokeswoman spokesperson assistant boss teammate
  roommate housemate co-worker mentor coach manager parents family relatives friends lawyers
`;

/** Different words for the same office, the first standing for all. One group a line. */
export const roleSynonyms = `
  spokesperson spokesman spokeswoman rep
  chairperson chairman chairwoman chair
  minister secretary
  officer constable const cst sergeant sgt corporal cpl inspector insp superintendent supt detective det pc dci di ds dc policeman policewoman
  doctor dr physician surgeon oncologist pediatrician paediatrician psychiatrist cardiologist gp
  professor prof academic lecturer scholar
  senator sen lawmaker politician legislator
  congressman congresswoman rep representative lawmaker politician legislator
  mp mpp mla msp mep lawmaker politician legislator
  mayor politician
  governor gov politician
  general gen commander
  lawyer attorney solicitor barrister counsel
  councillor cllr coun councilman councilwoman councilor
  scientist researcher ecologist biologist physicist chemist epidemiologist climatologist neuroscientist
  journalist reporter correspondent
  executive ceo cfo coo boss
  president leader
  premier leader
  mother mum mom
  father dad
  teenager teen youth boy girl
  justice judge
  coach manager boss
  ambassador envoy diplomat
  player athlete striker goalkeeper midfielder defender winger
  official
`;
