// What the bench of a big store runs inside the extension's own page.
export { latestTouched } from "@/utils/store/lists.ts";
export { tallyOfStore } from "@/utils/store/tallies.ts";
