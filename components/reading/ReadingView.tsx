// An article that was read: masthead, strip, who speaks, the quotes by source, the figures, and the foot.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Desk } from "@/utils/annotation/desk.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { words } from "@/utils/words/words.ts";
import { DeskLine } from "../editing/DeskLine.tsx";
import { type DeskContext, DeskProvider } from "../editing/desk-context.ts";
import { FindBar } from "../finding/FindBar.tsx";
import { FoundNothing } from "../finding/FoundNothing.tsx";
import type { Finding } from "../finding/finding.ts";
import { useFindLine } from "../finding/use-find-line.ts";
import type { SetFinding } from "../finding/use-finding.ts";
import { useFoundAnnouncement } from "../finding/use-found-announcement.ts";
import { useMarkedWords } from "../finding/use-marked-words.ts";
import type { PanelProps } from "../panel-props.ts";
import { LostNotice } from "../states/LostNotice.tsx";
import { Notice } from "../states/Notice.tsx";
import { type CardContext, CardProvider } from "./card-context.ts";
import { FEW_QUOTES, MANY_CARDS, TOO_MANY_CARDS } from "./density.ts";
import { Foot } from "./Foot.tsx";
import { type Goal, headingOf } from "./goal.ts";
import { LEDGER_ANCHOR } from "./Ledger.tsx";
import { stepFrom, UNVOUCHED_SECTION } from "./listing.ts";
import { Masthead } from "./Masthead.tsx";
import { ArticleLanguage } from "./Printed.tsx";
import { Spine } from "./Spine.tsx";
import { Stream } from "./Stream.tsx";
import { Strip } from "./Strip.tsx";
import { useArticle } from "./use-article.ts";
import { useCards } from "./use-cards.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { cardIn, useGoing } from "./use-going.ts";
import { useGrowing } from "./use-growing.ts";
import { useLatestActs } from "./use-latest-acts.ts";
import { useOpenSections } from "./use-open-sections.ts";
import { usePageHand } from "./use-page-hand.ts";
import { useStaying } from "./use-staying.ts";
import { useSteady } from "./use-steady.ts";

interface ReadingViewProps extends Omit<PanelProps, "finding"> {
  page: Extract<PageState, { state: "read" }>;
  /** What of the article is listed, and what the reader looks for in it. */
  finding: Finding;
  onFinding: SetFinding;
  /** Says a sentence to screen readers. */
  announce: (sentence: string) => void;
}

export function ReadingView(given: ReadingViewProps) {
  const props = useSteady(given);
  const { chosen, calls = 0, trouble, announce, onShow, onHover, onKeep, onReject, onRestore, linkOf } = props;
  const { reading, desk } = props.page;
  const { colouring = "source", finding, onFinding } = props;
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);

  // taking back the last thing done is an undo; taking back an earlier one is something done anew
  const isLast = (id: string) => desk?.undo?.act === "reject" && desk.undo.annotationId === id;
  const bringBack = (id: string) => (isLast(id) ? props.onUndo("undo") : onRestore(id));
  const staying = useStaying(onReject, bringBack, (id) => isInUse(root.current, id));
  const article = useArticle(reading, finding, { staying: staying.ids, inHand: [chosen, open, reached], calls });
  const { overview, paragraphs, lookUps, listing, total, isFound, counted } = article;
  const { filter, order } = finding;
  const closes = order === "source" && (isFound ? listing.ids.length : total) > TOO_MANY_CARDS;
  const lookedFor = isFound || order !== "source" ? JSON.stringify([filter, order]) : "";
  const grown = useGrowing(lookedFor, closes ? article.groups.length : listing.ids.length);
  const first = chosen === null ? undefined : listing.places.get(chosen);
  const sections = useOpenSections({ closes, first, listing, lookedFor, grown });

  const go = useGoing<Goal>(root, (goal) => {
    const first = "section" in goal ? listing.ids[listing.firsts.get(goal.section) ?? -1] : goal.card;
    const place = listing.places.get(first ?? "");
    if (!place && article.shown === "all") return "nowhere";
    if (!place) onFinding({ list: "all" });
    else if (sections.isShown(place)) return "there";
    else sections.acts.reveal(place);
    return "opened";
  });

  const findLine = useFindLine(finding, onFinding, (card) => go({ card }));
  useFoundAnnouncement(filter, isFound ? counted : null, announce);
  useMarkedWords(root, filter.query);
  useCards(root, {
    onReach: setReached,
    onShow,
    onEnter(id) {
      // first chosen, then opened
      if (id === chosen) setOpen(id);
      else onShow(id);
    },
    onHover,
    onUndo(direction) {
      const isOut =
        desk === null || (desk.undo && isLast(desk.undo.annotationId) && staying.out.has(desk.undo.annotationId));
      const id = direction === "undo" && isOut ? staying.undoLast() : null;
      if (id !== null) go({ card: id });
      else if (desk?.[direction]) props.onUndo(direction);
    },
    onFind: findLine.open,
    onOpen(id, field) {
      if (field !== null) leadTo({ id, field });
      acts.open(id);
    },
    onClose() {
      if (open === null) return false;
      const card = open;
      setOpen(null);
      go({ card });
      return true;
    },
    onStep(from, by) {
      const here = from ?? (isListed(chosen) ? { card: chosen } : null);
      const next = stepFrom(listing, here, by, staying.out);
      if (next !== null) go({ card: next });
      return next !== null;
    },
  });
  // what could not be rejected comes back
  useEffect(() => {
    const rejected = new Set(reading.annotations.filter((one) => one.state === "rejected").map((one) => one.id));
    if (trouble) staying.forgetUnless((id) => rejected.has(id));
  }, [trouble]);
  // a card chosen elsewhere comes into view; one that was clicked here has the focus already
  useEffect(() => {
    if (chosen !== null && !cardIn(root.current, chosen)?.contains(document.activeElement)) go({ card: chosen });
  }, [chosen, calls]);

  const acts = useLatestActs({
    keep: onKeep,
    letGo: onRestore,
    reject(id) {
      staying.reject(id);
      announce(words("taken_out_announcement"));
    },
    open(id) {
      setOpen(id);
      if (id !== chosen) onShow(id);
    },
    undo(id) {
      staying.undo(id);
      go({ card: id });
    },
    toggle: sections.acts.toggle,
    extend(section, side) {
      const shown = sections.shownOf(section);
      const first = listing.firsts.get(section);
      sections.acts.extend(section, side);
      const next = shown && first !== undefined && listing.ids[first + (side === "after" ? shown.to : shown.from - 1)];
      // where the button was that was pressed
      if (next) go({ card: next });
    },
  });
  const leadTo = usePageHand(root, props.hand, { announce, open: setOpen });
  useFocusKept(root, (id) => isListed(id) && !staying.out.has(id) && go({ card: id }));
  const cuts = total > MANY_CARDS;
  const unsettled = useMemo(() => unsettledOf(desk), [desk]);
  const context = useMemo<CardContext>(
    () => ({
      reading,
      overview,
      paragraphs,
      ...lookUps,
      ...unsettled,
      cuts,
      closes,
      colouring,
      out: staying.out,
      acts,
      linkOf,
    }),
    [reading, overview, paragraphs, lookUps, unsettled, cuts, closes, colouring, staying.out, acts, linkOf],
  );
  const deskContext: DeskContext = { ...props, open, onClose: () => setOpen(null) };
  // the focus goes from card to card without the strip being laid out anew
  const length = reading.text.length;
  const strip = useMemo(
    () => <Strip overview={overview} paragraphs={paragraphs} length={length} />,
    [overview, paragraphs, length],
  );

  function isListed(id: string | null): id is string {
    return id !== null && listing.places.has(id);
  }
  const isInPage = (id: string | null) => isListed(id) && sections.isShown(listing.places.get(id)!);
  const tabStop = [reached, chosen].find(isInPage) ?? listing.ids.find(isInPage) ?? null;
  const goToFirst = () => {
    const [first] = listing.ids;
    if (first !== undefined) go({ card: first });
  };
  const goToFigures = () => go({ anchor: LEDGER_ANCHOR, section: UNVOUCHED_SECTION });

  return (
    <ArticleLanguage.Provider value={reading.article.lang ?? undefined}>
      <CardProvider value={context}>
        <DeskProvider value={deskContext}>
          <div ref={root}>
            <Masthead {...props} article={reading.article} overview={overview} onFigures={goToFigures} />
            {strip}
            {desk?.lost && <LostNotice {...props} lost={desk.lost} />}
            {total === 0 && <Notice level={2} title={words("nothing_title")} text={words("nothing_text")} />}
            <div class={columnsClass(listing.ids.length, finding.isOpen, isFound)}>
              <FindBar article={article} finding={finding} hand={findLine} onFinding={onFinding} onGo={goToFirst} />
              {article.groups.length > 0 && article.quotes > FEW_QUOTES && article.flat === null && (
                <Spine {...article.listed} withFigures={article.withLedger} onGo={(group) => go(headingOf(group))} />
              )}
              {isFound && listing.ids.length + article.listed.takenOut.length === 0 && (
                <FoundNothing filter={filter} onClear={findLine.clear} onLibrary={linkOf ? null : props.onLibrary} />
              )}
              <Stream
                article={article}
                order={order}
                sections={sections}
                chosen={chosen}
                tabStop={tabStop}
                wantsTakenOut={filter.hand === "out"}
                onRestore={onRestore}
                onGroup={() => onFinding({ order: "source" })}
              />
            </div>
          </div>
          <DeskLine {...props} desk={desk} />
          {!linkOf && <Foot {...props} reading={reading} unsaved={desk?.unsaved ?? 0} />}
        </DeskProvider>
      </CardProvider>
    </ArticleLanguage.Provider>
  );
}

function columnsClass(cards: number, isOpen: boolean, isFound: boolean): string {
  return ["columns", cards > MANY_CARDS && "many", isOpen && "with-find", isFound && "found"].filter(Boolean).join(" ");
}

/** Drafts and conflicts by the annotation's id. */
function unsettledOf(desk: Desk | null): Pick<CardContext, "drafts" | "conflicts"> {
  return {
    drafts: new Map(desk?.drafts.map(({ annotationId, note }) => [annotationId, note])),
    conflicts: Map.groupBy(desk?.conflicts ?? [], ({ annotationId }) => annotationId),
  };
}

/** True while pointer or focus is where the card was. */
function isInUse(root: HTMLElement | null, id: string): boolean {
  const place = root?.querySelector(`[data-place="${CSS.escape(id)}"]`);
  return place ? place.matches(":hover") || place.contains(document.activeElement) : false;
}
