// Names of places and peoples, so that they are not taken for persons. Lower case; parted by commas, as names have spaces.

export const placeNames = `
  afghanistan, africa, alabama, alaska, albania, alberta, algeria, america, amsterdam, ankara, antarctica, arctic, argentina,
  arizona, arkansas, armenia, asia, athens, atlanta, auckland, australia, austria, azerbaijan, baghdad, bahrain, bangkok,
  bangladesh, barcelona, bavaria, beijing, beirut, belarus, belfast, belgium, belgrade, berlin, birmingham, bogota, bolivia,
  bosnia, boston, brazil, brighton, bristol, britain, british columbia, brooklyn, brussels, bucharest, budapest, buenos aires,
  bulgaria, burma, burundi, cairo, calgary, california, cambodia, cambridge, cameroon, canada, canberra, cape town, cardiff,
  caribbean, chad, chicago, chile, china, colombia, colorado, congo, connecticut, copenhagen, cornwall, costa rica, crimea,
  croatia, cuba, cyprus, czech republic, dallas, damascus, davos, delaware, delhi, denmark, denver, detroit, dubai, dublin,
  ecuador, edinburgh, edmonton, egypt, el salvador, england, eritrea, essex, estonia, ethiopia, europe, fiji, finland, florida,
  france, frankfurt, gaza, geneva, georgia, germany, ghana, glasgow, greece, greenland, guatemala, guyana, haiti, halifax,
  hamburg, hamilton, hanoi, harlem, havana, hawaii, hollywood, honduras, hong kong, houston, hungary, iceland, idaho, illinois,
  india, indiana, indonesia, iowa, iran, iraq, ireland, islamabad, israel, istanbul, italy, jakarta, jamaica, japan, jerusalem,
  johannesburg, jordan, kabul, kansas, karachi, kashmir, kazakhstan, kent, kentucky, kenya, kiev, korea, kosovo, kurdistan,
  kuwait, kyiv, lagos, lancashire, laos, latvia, lebanon, leeds, leicester, liberia, libya, lima, lisbon, lithuania,
  liverpool, london, los angeles, louisiana, luxembourg, lyon, macedonia, madrid, maine, malawi, malaysia, mali, malta,
  manchester, manhattan, manila, manitoba, marseille, maryland, massachusetts, mauritius, mecca, melbourne, mexico,
  mexico city, miami, michigan, middle east, milan, minneapolis, minnesota, mississippi, missouri, moldova, mongolia, montana,
  montenegro, montreal, morocco, moscow, mozambique, mumbai, munich, myanmar, nairobi, namibia, naples, nebraska, nepal,
  netherlands, nevada, new brunswick, new delhi, new england, new hampshire, new jersey, new mexico, new orleans, new south wales,
  new york, new york city, new zealand, newcastle, newfoundland, nicaragua, niger, nigeria, norfolk, north america,
  north carolina, north dakota, north korea, northern ireland, norway, nottingham, nova scotia, ohio, oklahoma, oman, ontario,
  oregon, osaka, oslo, ottawa, oxford, pakistan, palestine, panama, papua new guinea, paraguay, paris, pennsylvania, perth, peru,
  philadelphia, philippines, phoenix, plymouth, poland, portland, portugal, prague, prince edward island, puerto rico,
  pyongyang, qatar, quebec, queensland, regina, rhode island, riyadh, romania, rome, rotterdam, russia, rwanda, sacramento,
  san diego, san francisco, santiago, sao paulo, saskatchewan, saskatoon, saudi arabia, scotland, seattle, senegal, seoul, serbia,
  shanghai, sheffield, siberia, sierra leone, silicon valley, singapore, slovakia, slovenia, somalia, south africa, south america,
  south carolina, south dakota, south korea, southampton, spain, sri lanka, st. louis, stockholm, sudan, suffolk, surrey, sussex,
  sweden, switzerland, sydney, syria, taipei, taiwan, tanzania, tasmania, tehran, tel aviv, tennessee, texas, thailand, tibet,
  tokyo, toronto, tripoli, tunisia, turkey, u.k, u.s, u.s.a, uae, uganda, uk, ukraine, united arab emirates, united kingdom,
  united states, uruguay, us, usa, utah, uzbekistan, vancouver, vatican, venezuela, vermont, victoria, vienna, vietnam, virginia,
  wales, warsaw, washington, washington state, wellington, west bank, west virginia, wisconsin, wyoming, yemen, yorkshire, yukon,
  zambia, zimbabwe, zurich, winnipeg, hasaka, downing street, wall street, whitehall, capitol hill
`;

/** Adjectives of places, peoples and parties; they also stand before a name's title. */
export const peopleAdjectives = `
  afghan, african, albanian, algerian, american, arab, argentine, argentinian, armenian, asian, australian, austrian, bangladeshi,
  belarusian, belgian, bolivian, bosnian, brazilian, british, bulgarian, cambodian, canadian, catalan, chechen, chilean, chinese,
  colombian, congolese, croatian, cuban, czech, danish, dutch, egyptian, english, eritrean, estonian, ethiopian, european,
  finnish, french, german, ghanaian, greek, haitian, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli,
  italian, jamaican, japanese, jordanian, kenyan, korean, kurdish, kuwaiti, latvian, lebanese, libyan, lithuanian, malaysian,
  mexican, moroccan, nepali, nigerian, north korean, norwegian, pakistani, palestinian, peruvian, polish, portuguese, quebec,
  romanian, russian, rwandan, saudi, scottish, serbian, slovak, somali, south african, south korean, spanish, sudanese, swedish,
  swiss, syrian, taiwanese, tanzanian, thai, tibetan, tunisian, turkish, ugandan, ukrainian, venezuelan, vietnamese, welsh, yemeni,
  zimbabwean, catholic, christian, jewish, muslim, sunni, shia, protestant, anglican, conservative, liberal, labour, tory,
  republican, democratic, democrat, green, communist, socialist, federal, provincial, aboriginal, indigenous
`;

/** Last words of the names of streets and of pieces of land and water ("Mill Street"). */
export const landmarkWords = `
  street road lane avenue square drive boulevard terrace close crescent way bridge river lake bay island hill hills valley
  beach mountain mountains
`;
