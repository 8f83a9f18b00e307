// Words near "pounds" that make money of them.
import { wordSet } from "./word-set.ts";

export const MONEY_COMPANY = wordSet(
  "paid pay cost costing worth spent spend price fine earn salary wage bill debt raise donate sold bought charge fee rent " +
    "budget fund grant invest saving save owed lost profit loss income revenue",
);
