// Who wrote the article, as the page gives it.
import { nameOnLine } from "./byline-names.ts";
import { claimedAuthors, isPaper, namesake, peopleAmong } from "./claimed-authors.ts";
import type { Sliced } from "./in-slices.ts";
import { isAfter } from "./node-access.ts";
import type { PageClaims } from "./page-claims.ts";
import { isComment, namesBeside, placesOfNames, printedNames, surePlaces } from "./printed-names.ts";
import type { Surroundings } from "./surroundings.ts";

const MOST_AUTHORS = 12;

/**
 * The names joined by ", "; null where the page gives none. A person goes before the paper's own name, wherever either is
 * given; where the page prints those it claims and others with them, it forgot the others.
 */
export function* readByline(
  claims: PageClaims,
  { scope, lines, early, foot, last }: Surroundings,
): Sliced<string | null> {
  const claimed = claimedAuthors(claims);
  const people = peopleAmong(claimed, claims);
  if (people.length) {
    const sure = surePlaces(scope).filter((element) => !last || !isAfter(element, last));
    return (namesBeside(people, sure) ?? people.slice(0, MOST_AUTHORS)).join(", ");
  }
  const elements = placesOfNames(scope);
  yield;
  const above = elements.filter((element) => !last || !isAfter(element, last));
  const printed = yield* printedIn(above, claims);
  if (printed.people.length) return printed.people.join(", ");
  for (const line of [...lines, ...early]) {
    const name = nameOnLine(line);
    if (name) return name;
  }
  const below = last ? elements.filter((element) => isAfter(element, last) && !isComment(element)) : [];
  const later = yield* printedIn(below, claims);
  return [later.people, claimed, printed.papers].find(({ length }) => length)?.join(", ") ?? namesake(foot, claims);
}

/** More names in places of one kind are those of a list: comments, other articles. */
const MOST_PRINTED = 4;

/** The people in the surest kind of place that names any, and what the paper is called in those before it. */
function* printedIn(elements: readonly Element[], claims: PageClaims): Sliced<{ people: string[]; papers: string[] }> {
  const papers: string[] = [];
  for (const names of printedNames(elements)) {
    yield;
    const people = names.filter((name) => !isPaper(name, claims));
    if (people.length && people.length <= MOST_PRINTED) return { people, papers };
    papers.push(...names.filter((name) => isPaper(name, claims)));
  }
  return { people: [], papers: papers.slice(0, 1) };
}
