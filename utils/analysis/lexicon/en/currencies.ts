// Money: canonical name → its signs, codes and words. ISO 4217 codes where the words tell which money it is; a name shared by
// several countries ("francs", "crowns") keeps its plain name, for nobody can say more from it.

/** Name | sign | short forms as written | letters before a dollar sign ("HK$5") | names, singular. Parted by commas. */
export const CURRENCIES = `
USD|$|Dlrs,dlrs,dlr|us,u.s,u.s.|dollar,buck
GBP|£|STG,Stg,stg||quid,sterling,british pound,pound sterling
EUR|€|||euro
JPY|¥|||yen
INR|₹|Rs,Re||rupee
ILS|₪|NIS||shekel,new israeli shekel
KRW|₩|||won,south korean won
RUB|₽|||ruble,rouble
TRY|₺|||lira
NGN|₦|||naira
PHP|₱
THB|฿|||baht
VND|₫|||dong
UAH|₴|||hryvnia
LAK|₭|||kip
cent|¢|||cent,penny,pennies,eurocent,euro cent
CAD|||c,ca,cdn
AUD|||a,au,aus
HKD|||hk
NZD|||nz
SGD|||s,sg
TWD|||nt
MXN|||mx,mxn|mexican peso
BRL|||r|real,reais
JMD|||j
TTD|||tt
ZWL|||z
MYR||RM||ringgit,ringgits
CNY||RMB,Rmb,rmb||yuan,renminbi
mark||DM||mark,deutschemark,deutsche mark,west german mark
franc||FFr,Fr||franc
CHF||SFr
BDT||Tk||taka
IDR||Rp||rupiah
CZK||Kcs||koruna
ZAR||R||rand
NOK||Nkr
SEK||Skr||krona,kronor
DKK||Dkr
krone||||krone,kroner
krona||||crown
pence||||pence
PLN||||zloty,zlotys
HUF||||forint
GHS||||cedi
KZT||||tenge
finnish markka||||markka,markkaa
lira||||lire
XOF||||cfa franc
ARS||||argentine peso
dime||||dime
nickel||||nickel
peso||||peso
dirham||Dh,Dhs||dirham
riyal||SR||riyal
rial||||rial
dinar||||dinar
guilder||||guilder
schilling||||schilling
shilling||Sh,Shs,KSh,Ksh||shilling
peseta||||peseta
escudo||||escudo
drachma||||drachma
bolivar||||bolivar
bitcoin||||bitcoin`;

/** Whose money: with the first letter of its name it is an ISO code; those without letters keep the name alone. */
export const NATIONS =
  "us US,u.s. US,american US,canadian CA,australian AU,new zealand NZ,hong kong HK,singapore SG,taiwan TW,taiwanese TW," +
  "jamaican JM,zimbabwe ZW,egyptian EG,lebanese LB,syrian SY,sudanese SD,irish IE,cypriot CY,danish DK,swedish SE," +
  "norwegian NO,swiss CH,chilean CL,philippine PH,colombian CO,pakistani PK,pakistan PK,sri lankan LK,nepali NP,iraqi IQ," +
  "kuwaiti KW,jordanian JO,serbian RS,iranian IR,omani OM,saudi SA,qatari QA,emirati AE,uae AE,moroccan MA,czech CZ,indian IN," +
  "japanese JP,chinese CN,korean KR,israeli IL,turkish,russian,polish,hungarian,brazilian,south african,ukrainian," +
  "malaysian MY,malaysia MY,kenyan KE,ugandan UG,tanzanian TZ,french,german,dutch,belgian,finnish,italian";

/** Names of money that more than one nation has. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  "dollar pound shilling franc krone kroner krona kronor crown peso rupee dinar rial riyal dirham koruna".split(" "),
);

/** What plain-text feeds put for a sign that they lack. */
export const SIGN_STAND_INS: ReadonlyMap<string, string> = new Map([
  ["PS", "GBP"],
  ["Y", "JPY"],
]);

/** Small money right against the digits: "50p", "43c". */
export const SMALL_MONEY: ReadonlyMap<string, string> = new Map([
  ["p", "pence"],
  ["c", "cent"],
]);

/** Codes of ISO 4217 that are words in capitals oftener than money. */
export const NO_CODES = /^(?:ALL|TOP|CUP|PEN|MOP|BOB|SOS|GEL)$/;
