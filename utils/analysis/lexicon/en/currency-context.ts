// Words near "pounds" that make money of them.

export const MONEY_COMPANY: ReadonlySet<string> = new Set(
  (
    "paid pay pays paying cost costs costing worth spent spend spends spending price priced prices fined fine earn earns " +
    "earned earning salary wage wages bill bills debt debts raised donated sold bought charge charged fee fees rent budget " +
    "fund funding grant invest invested saving savings save saved owed lost profit profits loss income revenue funds"
  ).split(" "),
);
