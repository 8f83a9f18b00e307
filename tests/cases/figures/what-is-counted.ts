// What a figure counts or is about where it doesn't stand right after it: subjects, objects, wholes, what money is spent on.
import type { FigureCase } from "./figure-case.ts";

export const whatIsCounted: FigureCase[] = [
  {
    text: "Average rents rose 0.4 percent to $1,740.",
    figures: ["0.4 percent|percent|0.4|percent|-|Average rents", "$1,740|money|1740|USD|-|Average rents"],
  },
  { text: "Watch thefts in the city rose from 377 to 678.", figures: ["377 to 678|range|[377,678]|-|-|Watch thefts"] },
  { text: "The krona slid 1.6 percent.", figures: ["1.6 percent|percent|1.6|percent|-|krona"] },
  {
    text: "Burglaries in the town fell 19 percent last year to 407 from 502.",
    figures: [
      "19 percent|percent|19|percent|-|Burglaries",
      "407|count|407|-|-|Burglaries",
      "502|count|502|-|-|Burglaries",
    ],
  },
  {
    text: "Suspected cholera cases in the camp reached 1,600.",
    figures: ["1,600|count|1600|-|-|Suspected cholera cases"],
  },
  { text: "The bank ran a scheme that took in $92 million.", figures: ["$92 million|money|92000000|USD|-|scheme"] },
  { text: "It has a fund that lost €3m.", figures: ["€3m|money|3000000|EUR|-|fund"] },
  { text: "Officials said that prices rose 4%.", figures: ["4%|percent|4|percent|-|prices"] },
  {
    text: "She spent £41,000 on cruises and £9,000 on handbags.",
    figures: ["£41,000|money|41000|GBP|-|cruises", "£9,000|money|9000|GBP|-|handbags"],
  },
  { text: "He raised €86,000 for a hospice.", figures: ["€86,000|money|86000|EUR|-|a hospice"] },
  { text: "A fine of $500 for speeding was paid.", figures: ["$500|money|500|USD|-|fine"] },
  { text: "The fire spoiled $3,000 worth of meat.", figures: ["$3,000|money|3000|USD|-|meat"] },
  { text: "They bought a house in Leeds for £300,000.", figures: ["£300,000|money|300000|GBP|-|house"] },
  { text: "Of the 36 clinics, 17 still work.", figures: ["36|count|36|-|-|clinics", "17|count|17|-|-|clinics"] },
  { text: "Of the families, 27 went home.", figures: ["27|count|27|-|-|the families"] },
  { text: "A wall of water 20 metres high hit the dam.", figures: ["20 metres|measure|20|metre|-|wall"] },
  { text: "Snow up to 30 centimetres deep fell.", figures: ["30 centimetres|measure|30|centimetre|up to|Snow"] },
  { text: "He drove 20 metres along the wall.", figures: ["20 metres|measure|20|metre|-"] },
  {
    text: "The blackout hit 310,000 homes and businesses.",
    figures: ["310,000|count|310000|-|-|homes and businesses"],
  },
  {
    text: "Hundreds of homes and thousands of barns burned.",
    figures: ["Hundreds|count|~100|-|-|homes", "thousands|count|~1000|-|-|barns"],
  },
  {
    text: "Some 340,000 low-paid workers will gain.",
    figures: ["340,000|count|340000|-|approximately|low-paid workers"],
  },
  { text: "He went 0-for-12 at the plate.", figures: ["0|count|0|-|-|-"] },
  { text: "A magnitude 6.4 earthquake struck.", figures: ["magnitude 6.4|measure|6.4|magnitude|-|earthquake"] },
  { text: "The guild put it at 40.", figures: ["40|count|40|-|-|-"] },
  {
    text: "The ministry spoke of 30 deaths; the union put it at 40.",
    figures: ["30|count|30|-|-|deaths", "40|count|40|-|-|deaths"],
  },
  { text: "Police counted 61.", figures: ["61|count|61|-|-|-"] },
  { text: "The league put the crowd at 61,000.", figures: ["61,000|count|61000|-|-|crowd"] },
  { text: "The hall seats 800 guests a night.", figures: ["800 guests a night|count|800|guests per night|-|guests"] },
  { text: "The shop paid a one-time charge of $90.", figures: ["$90|money|90|USD|-|one-time charge"] },
  { text: "She gave two weeks' notice.", figures: [] },
  { text: "1. Wash the rice.", figures: [] },
  { text: "The lamp gives off 61.4 W/kg.", figures: ["61.4 W/kg|measure|61.4|watt per kilogram"] },
  { text: "Seas may rise by 2100.", figures: [] },
  { text: "More than 2000 people came, and nearly 1800 stayed.", figures: ["2000|count|2000", "1800|count|1800"] },
  { text: "He read about the Gang of Eight on the train.", figures: [] },
  { text: "My rent would be ten times that.", figures: ["ten times|ratio|10|times"] },
  {
    text: "They spoke to a quarter-of-a-million people.",
    figures: ["a quarter-of-a-million|count|250000|-|-|people"],
  },
  { text: "His one chance came late.", figures: ["one|count|1|-|-|chance"] },
  { text: "One knows how it ends.", figures: [] },
  {
    text: "The claim is for C$6 (US$4.46) per share.",
    figures: ["C$6|money|6|CAD per share", "US$4.46|money|4.46|USD"],
  },
  { text: "The quota is 20,000 Canadian dollars.", figures: ["20,000 Canadian dollars|money|20000|CAD"] },
  { text: "It sold for 90 million Egyptian pounds.", figures: ["90 million Egyptian pounds|money|90000000|EGP"] },
  {
    text: "The tax brought in 12 billion Swedish kronor.",
    figures: ["12 billion Swedish kronor|money|12000000000|SEK"],
  },
  {
    text: "The bakery's takings climbed to €2.1m in the spring quarter, up 12% from €1.9m.",
    figures: [
      "€2.1m|money|2100000|EUR|-|bakery's takings",
      "12%|percent|12|percent|-|bakery's takings",
      "€1.9m|money|1900000|EUR|-|bakery's takings",
    ],
  },
  {
    text: "The mill cut its asking price to $410 from $525.",
    figures: ["$410|money|410|USD|-|its asking price", "$525|money|525|USD|-|its asking price"],
  },
  {
    text: "The ferry was travelling at 30 knots in thick fog.",
    figures: ["30 knots|measure|30|knot|-|ferry"],
  },
  { text: "Sickness was steady at 4%.", figures: ["4%|percent|4|percent|-|Sickness"] },
  {
    text: "A poll put the Greens on 24% and the Liberals on 11%.",
    figures: ["24%|percent|24|percent|-|Greens", "11%|percent|11|percent|-|Liberals"],
  },
  { text: "A survey of 640 growers suggests that most will sell.", figures: ["640|count|640|-|-|growers"] },
  { text: "The slide left 31 people dead.", figures: ["31|count|31|-|-|people"] },
  { text: "The tanks are two-thirds full.", figures: ["two-thirds|count|0.6666666666666666|-|-|tanks"] },
  { text: "The town loses a fifth of its supply to leaks.", figures: ["a fifth|count|0.2|-|-|its supply"] },
  {
    text: "The warehouse, beside the old docks, was sold for £14m.",
    figures: ["£14m|money|14000000|GBP|-|warehouse"],
  },
  { text: "Rents nearly tripled.", figures: ["tripled|change|3|-|nearly|Rents"] },
  { text: "Gusts up to 70 mph are forecast.", figures: ["70 mph|measure|70|mile per hour|up to|Gusts"] },
  {
    text: "The quarry, 36km north of the port, will close.",
    figures: ["36km|measure|36|kilometre|-|quarry"],
  },
  {
    text: "Growers picked 251,900 boxes, 14 percent fewer than last year.",
    figures: ["251,900|count|251900|-|-|boxes", "14 percent|percent|14|percent|-|boxes"],
  },
  {
    text: "The deficit is now seen at 4.8 per cent of GDP.",
    figures: ["4.8 per cent|percent|4.8|percent|-|deficit"],
  },
  { text: "Total spending rises 7.1 per cent.", figures: ["7.1 per cent|percent|7.1|percent|-|Total spending"] },
  {
    text: "It saved $3m, including $1m spent on fuel.",
    figures: ["$3m|money|3000000|USD", "$1m|money|1000000|USD|-|fuel"],
  },
  { text: "A 16-year-old pupil found it.", figures: ["16-year-old|age|16|year|-|pupil"] },
  { text: "Alison Dreyer, 47, ran the stall.", figures: ["47|age|47|year|-|Alison Dreyer"] },
  {
    text: "The brothers, 29 and 44, walked home.",
    figures: ["29|age|29|year|-|brothers", "44|age|44|year"],
  },
  { text: "Drivers younger than 25 pay more.", figures: ["25|age|25|year|less than"] },
];
