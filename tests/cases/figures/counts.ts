// Plain and vague counts, with what they count: right after the number, over a distance, and before it.
import type { FigureCase } from "./figure-case.ts";

export const counts: FigureCase[] = [
  {
    text: "The blast killed 14 people and wounded at least 60 others.",
    figures: ["14|count|14|-|-|people", "60|count|60|-|at least|others"],
  },
  {
    text: "The attack killed 12 people, including three children, and wounded 40.",
    figures: ["12|count|12|-|-|people", "three|count|3|-|-|children", "40|count|40|-|-|people"],
  },
  { text: "Nearly 3,000 nurses walked out on Monday.", figures: ["3,000|count|3000|-|nearly|nurses"] },
  {
    text: "Some 450 firefighters were sent to the hills above Porto.",
    figures: ["450|count|450|-|approximately|firefighters"],
  },
  {
    text: "The camp is home to roughly 80,000 displaced people.",
    figures: ["80,000|count|80000|-|approximately|displaced people"],
  },
  {
    text: "Hundreds of thousands of farmers marched on the capital.",
    figures: ["Hundreds of thousands|count|~100000|-|-|farmers"],
  },
  { text: "Dozens of flights were cancelled.", figures: ["Dozens|count|~12|-|-|flights"] },
  { text: "Scores of villagers fled across the river.", figures: ["Scores|count|~20|-|-|villagers"] },
  { text: "Tens of thousands are still without power.", figures: ["Tens of thousands|count|~10000|-|-"] },
  {
    text: "Thousands of the factory’s workers have yet to be paid.",
    figures: ["Thousands|count|~1000|-|-|the factory’s workers"],
  },
  {
    text: "Half a dozen of the island's almost 700 fishermen were rescued.",
    figures: ["Half a dozen|count|6|-|-|the island's almost 700 fishermen", "700|count|700|-|nearly|fishermen"],
  },
  { text: "More than two dozen schools closed.", figures: ["two dozen|count|24|-|more than|schools"] },
  {
    text: "A hundred and twenty-five mourners stood in the rain.",
    figures: ["A hundred and twenty-five|count|125|-|-|mourners"],
  },
  { text: "The choir has one hundred and six members.", figures: ["one hundred and six|count|106|-|-|members"] },
  {
    text: "The library lends two and a half million books a year.",
    figures: ["two and a half million books a year|count|2500000|books per year|-|books"],
  },
  {
    text: "India added 1,20,000 doctors and 3.5 lakh nurses.",
    figures: ["1,20,000|count|120000|-|-|doctors", "3.5 lakh|count|350000|-|-|nurses"],
  },
  { text: "About 2.3 crore voters are on the rolls.", figures: ["2.3 crore|count|23000000|-|approximately|voters"] },
  { text: "The valley lost 40 000 trees in the storm.", figures: ["40 000|count|40000|-|-|trees"] },
  {
    text: "The province has 1.250.000 inhabitants, the office said.",
    figures: ["1.250.000|count|1250000|-|-|inhabitants"],
  },
  { text: "Only 25k tickets were sold.", figures: ["25k|count|25000|-|-|tickets"] },
  { text: "The site draws 4.2m visitors in summer.", figures: ["4.2m|count|4200000|-|-|visitors"] },
  { text: "The firm shipped 1.1bn chips.", figures: ["1.1bn|count|1100000000|-|-|chips"] },
  {
    text: "Of the 52 passengers, 31 were treated for burns.",
    figures: ["52|count|52|-|-|passengers", "31|count|31|-|-|passengers"],
  },
  {
    text: "Seven of the nine judges agreed.",
    figures: ["Seven|count|7|-|-|the nine judges", "nine|count|9|-|-|judges"],
  },
  {
    text: "Police arrested 17 men, 11 of whom were released on bail.",
    figures: ["17|count|17|-|-|men", "11|count|11|-|-|men"],
  },
  { text: "The number of new infections rose to 1,900.", figures: ["1,900|count|1900|-|-|new infections"] },
  { text: "The death toll has climbed to 212.", figures: ["212|count|212|-|-|death toll"] },
  { text: "Attendance slipped to 18,400 on Sunday.", figures: ["18,400|count|18400|-|-|Attendance"] },
  {
    text: "The settlement, whose population consists of about 9,500 people, has no clinic.",
    figures: ["9,500|count|9500|-|approximately|people"],
  },
  { text: "The union said fewer than 200 drivers turned up.", figures: ["200|count|200|-|less than|drivers"] },
  { text: "The plane can carry up to 186 passengers.", figures: ["186|count|186|-|up to|passengers"] },
  { text: "As many as 70 houses were burned.", figures: ["70|count|70|-|up to|houses"] },
  { text: "No more than six guests may attend.", figures: ["six|count|6|-|at most|guests"] },
  { text: "No fewer than 30 countries signed.", figures: ["30|count|30|-|at least|countries"] },
  { text: "An estimated 5,000 turtles nest on the beach.", figures: ["5,000|count|5000|-|approximately|turtles"] },
  { text: "Upwards of 300 complaints were filed.", figures: ["300|count|300|-|more than|complaints"] },
  { text: "Just under 90 candidates are standing.", figures: ["90|count|90|-|less than|candidates"] },
  {
    text: "Well over a thousand residents signed the petition.",
    figures: ["a thousand|count|1000|-|more than|residents"],
  },
  { text: "Almost a million Syrians live there.", figures: ["a million|count|1000000|-|nearly|Syrians"] },
  { text: "The club has 500 or so members.", figures: ["500|count|500|-|approximately"] },
  { text: "Families with four or more children pay nothing.", figures: ["four|count|4|-|at least"] },
  { text: "The fund holds 50+ companies.", figures: ["50|count|50|-|at least"] },
  { text: "A nine-member panel will decide.", figures: ["nine-member|count|9|-|-|member"] },
  { text: "The 32-team tournament starts in June.", figures: ["32-team|count|32|-|-|team"] },
  { text: "Between 40 and 50 sheep were found dead.", figures: ["40 and 50|range|[40,50]|-|-|sheep"] },
  { text: "The clinic sees 10 to 15 patients.", figures: ["10 to 15|range|[10,15]|-|-|patients"] },
  {
    text: "Some 200-300 protesters blocked the bridge.",
    figures: ["200-300|range|[200,300]|-|approximately|protesters"],
  },
  { text: "They built 2 to 3 thousand homes.", figures: ["2 to 3 thousand|range|[2000,3000]|-|-|homes"] },
  { text: "One in five teachers has thought of leaving.", figures: ["One in five|ratio|0.2|-|-|teachers"] },
  {
    text: "Two out of three households recycle glass.",
    figures: ["Two out of three|ratio|0.6666666666666666|-|-|households"],
  },
  { text: "A third of the harvest was lost.", figures: ["A third|count|0.3333333333333333|-|-|the harvest"] },
  {
    text: "Nearly two-thirds of graduates stayed.",
    figures: ["two-thirds|count|0.6666666666666666|-|nearly|graduates"],
  },
  {
    text: "More than half of the hospital's beds are empty.",
    figures: ["half|count|0.5|-|more than|the hospital's beds"],
  },
  { text: "Three quarters of the budget goes on wages.", figures: ["Three quarters|count|0.75|-|-|the budget"] },
  { text: "Prices are three times the level of a decade ago.", figures: ["three times|ratio|3|times"] },
  { text: "The committee meets four times a year.", figures: ["four times a year|count|4|time per year"] },
  {
    text: "The district has 12 murders per 100,000 people.",
    figures: ["12 murders per 100,000 people|rate|12|murders per 100,000 people|-|murders"],
  },
  { text: "The plant makes 900 cars a day.", figures: ["900 cars a day|count|900|cars per day|-|cars"] },
  { text: "Output has doubled since then.", figures: ["doubled|change|2"] },
  { text: "Orders grew more than tenfold.", figures: ["tenfold|change|10|-|more than"] },
  { text: "The motion passed by 61 votes to 38.", figures: ["61|count|61|-|-|votes", "38|count|38|-|-|votes"] },
  { text: "The senate approved it in a 52-47 vote.", figures: ["52-47|votes|[52,47]"] },
  { text: "Six Turkish and Greek ships took part.", figures: ["Six|count|6|-|-|Turkish and Greek ships"] },
  {
    text: "There were 350 permanent and seasonal workers on the payroll.",
    figures: ["350|count|350|-|-|permanent and seasonal workers"],
  },
  { text: "Eleven of them remain in hospital.", figures: ["Eleven|count|11|-|-"] },
  {
    text: "The army said it had freed 23 women and 41 children.",
    figures: ["23|count|23|-|-|women", "41|count|41|-|-|children"],
  },
  {
    text: "Some 1,500 police officers lined the route.",
    figures: ["1,500|count|1500|-|approximately|police officers"],
  },
  {
    text: "The shop sold eight million 330ml cans.",
    figures: ["eight million|count|8000000|-|-|cans", "330ml|measure|330|millilitre"],
  },
  { text: "It delivered 12,000 Model 3 sedans.", figures: ["12,000|count|12000|-|-|Model 3 sedans"] },
  {
    text: "Almost 40 dozens of [stolen] phones were found.",
    figures: ["40 dozens|count|480|-|nearly|[stolen] phones"],
  },
  { text: "Thirty-two foreign journalists were expelled.", figures: ["Thirty-two|count|32|-|-|foreign journalists"] },
  { text: "They counted 6 million and a half birds.", figures: ["6 million and a half|count|6500000|-|-|birds"] },
  { text: "The mayor said 14 had died and 9 were missing.", figures: ["14|count|14", "9|count|9"] },
  {
    text: "The council made three visits and wrote 12 reports.",
    figures: ["three|count|3|-|-|visits", "12|count|12|-|-|reports"],
  },
  {
    text: "About half the network's 5,600 signals are old.",
    figures: ["half|count|0.5|-|approximately|the network's 5,600 signals", "5,600|count|5600|-|-|signals"],
  },
  {
    text: "The bus carried 48 pupils, a third of whom were hurt.",
    figures: ["48|count|48|-|-|pupils", "a third|count|0.3333333333333333|-|-|pupils"],
  },
  {
    text: "The number of fires has tripled, to 45 last year.",
    figures: ["tripled|change|3|-|-|fires", "45|count|45|-|-|fires"],
  },
  { text: "Parliament voted 214 to 97 to open an inquiry.", figures: ["214 to 97|votes|[214,97]"] },
  { text: "Roughly 1 in 4 families lives on aid.", figures: ["1 in 4|ratio|0.25|-|approximately|families"] },
  { text: "He won 31% of the vote.", figures: ["31%|percent|31|percent|-|the vote"] },
  {
    text: "Hundreds of homes and thousands of cars were lost.",
    figures: ["Hundreds|count|~100|-|-|homes", "thousands|count|~1000|-|-|cars"],
  },
  { text: "Its 600-strong workforce will shrink.", figures: ["600-strong|count|600|-|-|workforce"] },
  { text: "Eight out of every 10 calls are false alarms.", figures: ["Eight out of every 10|ratio|0.8|-|-|calls"] },
  { text: "Three staff resigned.", figures: ["Three|count|3|-|-|staff"] },
  { text: "Fifteen aircraft were damaged.", figures: ["Fifteen|count|15|-|-|aircraft"] },
  {
    text: "Some 30 percent more graves, 4,100 in all, were dug.",
    figures: ["30 percent|percent|30|percent|approximately", "4,100|count|4100|-|-|graves"],
    failing: true,
  },
  {
    text: "The grant pays for two nurses per ward and three per clinic.",
    figures: ["two nurses per ward|count|2|nurses per ward|-|nurses", "three per clinic|count|3|per clinic"],
  },
  {
    text: "The clinic saw two deaths for every 1,000 births, and spent $2.50 for each $1,000 it raised.",
    figures: [
      "two deaths for every 1,000 births|rate|2|deaths per 1,000 births|-|deaths",
      "$2.50 for each $1,000|money|2.5|USD per $1,000",
    ],
  },
  {
    text: "The district has 31 cases per 100,000 in its towns.",
    figures: ["31 cases per 100,000|rate|31|cases per 100,000|-|cases"],
  },
  {
    text: "Households spread 19 accounts over a dozen banks.",
    figures: ["19|count|19|-|-|accounts", "a dozen|count|12|-|-|banks"],
  },
];
