// Money, percents and points, with what they are about where the words say so.
import type { FigureCase } from "./figure-case.ts";

export const moneyAndShares: FigureCase[] = [
  { text: "The council will spend £4.5m on the bridge.", figures: ["£4.5m|money|4500000|GBP|-"] },
  { text: "He paid $25 for the ticket.", figures: ["$25|money|25|USD|-"] },
  { text: "The bank was fined €1.2 billion.", figures: ["€1.2 billion|money|1200000000|EUR|-"] },
  {
    text: "It cost US$300 million, or about A$460m.",
    figures: ["US$300 million|money|300000000|USD|-", "A$460m|money|460000000|AUD|approximately"],
  },
  { text: "Rents in the city average HK$22,000 a month.", figures: ["HK$22,000 a month|money|22000|HKD per month"] },
  { text: "The company lost C$0.12 a share.", figures: ["C$0.12 a share|money|0.12|CAD per share"] },
  { text: "The dam will cost Rs 5,400 crore.", figures: ["Rs 5,400 crore|money|54000000000|INR"] },
  { text: "A fine of RM2,000 may be imposed.", figures: ["RM2,000|money|2000|MYR"] },
  { text: "The fare rises to 45 kroner.", figures: ["45 kroner|money|45|krone"] },
  { text: "The firm owes 3.2 million Swiss francs.", figures: ["3.2 million Swiss francs|money|3200000|CHF"] },
  { text: "Milk now sells for 95p a litre.", figures: ["95p a litre|money|95|pence per litre"] },
  { text: "The coin is worth 20 cents.", figures: ["20 cents|money|20|cent"] },
  { text: "Two million pounds were raised for the hospice.", figures: ["Two million pounds|money|2000000|GBP"] },
  { text: "She borrowed five thousand dollars.", figures: ["five thousand dollars|money|5000|USD"] },
  {
    text: "The ministry put the damage at 40 billion yen ($270 million).",
    figures: ["40 billion yen|money|40000000000|JPY", "$270 million|money|270000000|USD"],
  },
  { text: "Shares are priced at between $62 and $68 each.", figures: ["$62 and $68 each|money|[62,68]|USD"] },
  { text: "The repairs will cost $2 to $3 million.", figures: ["$2 to $3 million|money|[2000000,3000000]|USD"] },
  { text: "Flats go for €250,000 to €1.4 million.", figures: ["€250,000 to €1.4 million|money|[250000,1400000]|EUR"] },
  { text: "Bids of €3m-€4m are expected.", figures: ["€3m-€4m|money|[3000000,4000000]|EUR"] },
  {
    text: "Profit fell to $81.3 million from $94 million.",
    figures: ["$81.3 million|money|81300000|USD", "$94 million|money|94000000|USD"],
  },
  { text: "An $800 oven stood in the hall.", figures: ["$800|money|800|USD|-|oven"] },
  { text: "The town took out $6 million in loans.", figures: ["$6 million|money|6000000|USD|-|loans"] },
  {
    text: "Hundreds of millions of dollars in aid never arrived.",
    figures: ["Hundreds of millions of dollars|money|~100000000|USD"],
  },
  { text: "It is a multibillion-dollar industry.", figures: ["multibillion-dollar|money|~1000000000|USD"] },
  { text: "Oil traded at $71.40 a barrel.", figures: ["$71.40 a barrel|money|71.4|USD per barrel"] },
  {
    text: "Office space costs $1,100 per square foot.",
    figures: ["$1,100 per square foot|money|1100|USD per square foot"],
  },
  { text: "They charge eight or nine euros for coffee.", figures: ["eight|money|8|EUR", "nine euros|money|9|EUR"] },
  {
    text: "The bill came to thirteen dollars and forty-five cents.",
    figures: ["thirteen dollars and forty-five cents|money|13.45|USD"],
  },
  { text: "The fund made a loss of -$5m.", figures: ["-$5m|money|-5000000|USD"] },
  {
    text: "So far he has raised 200 million of the 900 million shekels he needs.",
    figures: ["200 million|money|200000000|ILS", "900 million shekels|money|900000000|ILS"],
  },
  { text: "Half a million pounds was stolen.", figures: ["Half a million pounds|money|500000|GBP"] },
  { text: "About 12% of voters are undecided.", figures: ["12%|percent|12|percent|approximately|voters"] },
  { text: "Inflation reached 8.5 per cent in June.", figures: ["8.5 per cent|percent|8.5|percent|-"] },
  { text: "Turnout was 61 percent.", figures: ["61 percent|percent|61|percent|-|Turnout"] },
  {
    text: "Support slipped by three percentage points.",
    figures: ["three percentage points|percent|3|percentage point"],
  },
  { text: "The bank raised its rate by 25 basis points.", figures: ["25 basis points|percent|25|basis point"] },
  { text: "Wages grew 4-5% last year.", figures: ["4-5%|percent|[4,5]|percent"] },
  { text: "Tariffs of between 5 and 10 percent apply.", figures: ["5 and 10 percent|percent|[5,10]|percent"] },
  {
    text: "The party won 3 and 5 percent in the two regions.",
    figures: ["3|percent|3|percent", "5 percent|percent|5|percent", "two|count|2|-|-|regions"],
  },
  { text: "China already had a 25% tax on imported cars.", figures: ["25%|percent|25|percent|-|tax"] },
  {
    text: "Exports rose 3% to 4.5m tonnes from 4.4m tonnes.",
    figures: ["3%|percent|3|percent", "4.5m tonnes|measure|4500000|tonne", "4.4m tonnes|measure|4400000|tonne"],
  },
  {
    text: "Fewer than 0.5 percent of tests were positive.",
    figures: ["0.5 percent|percent|0.5|percent|less than|tests"],
  },
  {
    text: "The index lost 162 points, or 2.1%, to 7,425.",
    figures: ["162 points|measure|162|point", "2.1%|percent|2.1|percent", "7,425|measure|7425|point"],
  },
  { text: "Shares in the group closed down 7 3/8 at 41 1/4.", figures: ["7 3/8|count|7.375", "41 1/4|count|41.25"] },
  { text: "The pound bought $1.2431.", figures: ["$1.2431|money|1.2431|USD"] },
  { text: "The strike costs the airline up to £10m a day.", figures: ["£10m a day|money|10000000|GBP per day|up to"] },
  {
    text: "Ministers promised more than 7.5 million Danish crowns.",
    figures: ["7.5 million Danish crowns|money|7500000|DKK|more than"],
  },
  {
    text: "A tenth of a percentage point makes no difference.",
    figures: ["A tenth of a percentage point|percent|0.1|percentage point"],
  },
  { text: "The pension is worth 18,000 rand.", figures: ["18,000 rand|money|18000|ZAR"] },
  {
    text: "The league expects its worth to grow from 24.2 to 33-35 billion euros.",
    figures: ["24.2|money|24200000000|EUR", "33-35 billion euros|money|[33000000000,35000000000]|EUR"],
  },
];
