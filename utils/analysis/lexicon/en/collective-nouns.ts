// Nouns for what speaks without being one person: organisations, groups, writings. Lower case, words parted by spaces.

/** Words that show a capitalised name to be an organisation's ("Ministry of Defence", "Ford Motor Co"). */
export const organisationWords = `
  academy administration affairs agency airline airlines airways alliance archive archives army assembly associates association
  attorneys authority bank board broadcasting brigade brotherhood bureau cabinet campaign centre center chamber charity
  church city-council club co coalition college command commission committee companies company confederation conference
  congress constabulary consortium cooperative co-operative corp corporation corps council county court customs daily
  defence-force democrats department dept diocese directorate division embassy energy enterprises express faculty federation
  fire firm force forces forum foundation front fund gazette government group guard guardian guards guild herald holdings
  hospital house inc incorporated industries industry initiative institute institution insurance intelligence
  international journal laboratories laboratory labs league legion library limited llc llp lobby ltd magazine media
  ministry mission mosque motor motors movement museum nation nations navy network news newspaper nhs office oil ombudsman
  opera orchestra organisation organization parliament parties partners partnership party patrol pharmaceuticals pictures
  planning plc police post press productions program programme project publishing radio rail railway railways records
  registry research reserve review rights sa schools school secretariat senate service services shelter society solicitors
  solutions squad standard star station stores studio studios supermarkets syndicate systems taskforce team
  technologies technology telegraph television theatre times tribe tribunal tribune trust tv union unit united universities
  university watch wikinews works workers xinhua
`;

/** Fields that stand side by side in an organisation's name ("Food and Drug Administration"). */
export const fieldNouns = `
  aging agriculture alcohol animal arts aviation business children citizenship climatology colleges commerce communications
  conservation constitution consumer correctional cultural culture customs defence defense design development disease drug
  drugs economic education emergency employment energy engineering environment environmental families families' finance fire
  firearms fisheries fitness food foreign forests geophysics health heritage highway history housing human immigration industry
  infrastructure innovation intelligence justice labor labour land language law lands local media medical medicine mental
  meteorology nature oceans oceanic parks pensions planning police policy port public recreation refugees regional rescue
  research resources revenue rights safety science seafood securities security skills social sport sports standards surgeons
  technology telecommunications tobacco tourism trade traffic transport transportation treasury veterans war water welfare
  wildlife women work youth
`;

/** Those that a company drops from its name when it is named again ("Ford" for "Ford Motor"). */
export const companyEndings = `
  airlines airways bank co company corp corporation energy enterprises foods group holdings inc incorporated industries
  international limited llc ltd motor motors oil partners pharmaceuticals plc railways records studios systems technologies
`;

/** Those among them that are surnames as well. */
export const organisationSurnames = `house church post park press guard star force banks rock hall court daily union love`;

/** Common nouns for an organisation, as in "the company said". */
export const organisationNouns = `
  administration agency airline airport alliance app army association authority automaker bank board bookmaker
  brand brewery broadcaster bureau business campaign carmaker carrier chain channel charity church city club coalition
  college commission committee community company conglomerate congregation constabulary consortium consultancy council
  country county court dealership department diocese distributor district division embassy employer enterprise factory
  family federation firm force foundation franchise fund giant government group hospital household institute institution
  insurer inquiry investigation junta kingdom laboratory league lender maker manufacturer mill ministry mine
  monarchy mosque movement municipality museum nation network newspaper ngo nonprofit non-profit office operator organisation
  organization outlet panel paper parliament party pharmacy platform police practice presidency producer program
  programme province prison publication publisher regime regiment region registry regulator restaurant retailer school
  secretariat senate service site society startup start-up state station store studio supermarket supplier syndicate taskforce
  team tabloid temple think-tank town township tribe tribunal trust union unit university utility village watchdog wing
  zoo nation tribe band faction militia cartel caucus palace coastguard
`;

/** Those that fit any organisation, whatever its name. */
export const anyOrganisationNouns = `
  company firm organisation organization group agency giant conglomerate business outlet retailer manufacturer maker
  automaker carmaker producer carrier airline publisher platform operator supplier developer lender broadcaster regulator
  watchdog charity nonprofit non-profit ngo startup start-up chain brand insurer studio utility newspaper paper
  network corporation tech-giant think-tank body
`;

/** Those that fit a business only. */
export const businessNouns = `
  company firm giant conglomerate retailer manufacturer maker automaker carmaker producer carrier airline supplier developer
  lender startup start-up chain brand insurer studio utility corporation tech-giant
`;

/** Words in the name of a public body or an association, which "the company" never means. */
export const publicWords = `
  administration agency army association authority bureau cabinet commission committee congress council county court
  department dept embassy federation force forces foundation government hospital house institute ministry nations navy
  nhs office parliament party patrol police school schools senate service services society tribunal union university
`;

/** Common nouns for something written. */
export const documentNouns = `
  account advisory affidavit agenda alert analysis announcement article audit bill blog book booklet briefing broadcast
  bulletin bylaw caption charge charges chart code column communique communiqué complaint contract data declaration decree
  diary document documents dossier draft editorial email e-mail entry estimate estimates evidence executive-order figures
  filing filings findings forecast form guidance guidelines headline index indictment information internet-posting invoice
  journal law lawsuit leaflet letter list log manifesto manual map memo memoir memorandum message minutes motion newsletter
  note notes notice opinion order page pamphlet paper petition plaque plan policy poll polls post posting posts
  press-release proposal prospectus publication questionnaire record records release report reports research resolution
  response results review ruling script section sign slide statement statements statistics story study studies
  submission subpoena suit summary summons survey surveys tape testimony text thread transcript treaty tweet tweets
  verdict video warning warrant webpage website will
`;

/** Writings by which whoever made them speaks ("his statement said"). */
export const ownWritings = `
  statement letter book tweet post website email message memo memoir blog column note article press-release report
`;

/** Writings that have names of their own ("the National Diet Study"). */
export const titledDocuments = `act census inquiry report review study survey`;

/** Plural without an s, or single in form and many in sense. */
export const groupNouns = `
  police people men women children folks staff public media press crowd family families parents authorities both
  personnel crew couple pair duo trio majority minority clergy cattle faculty troops everyone everybody many
  most some others several few all those these thousands hundreds dozens scores millions youth team-mates alumni
  brass management leadership opposition prosecution defence defense half two three four five six seven eight nine ten
`;

/** Nouns for peoples and their doings that end in s without being many. */
export const singularInS = `
  politics news series means boss actress waitress hostess princess duchess countess heiress witness business press
  congress analysis crisis basis bus class campus census virus process access address success progress house
`;
