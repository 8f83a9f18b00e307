// An article that was read: masthead, strip, who speaks, the quotes by source, the figures, and the foot.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { words } from "@/utils/words/words.ts";
import type { PanelProps } from "../panel-props.ts";
import { Notice } from "../states/Notice.tsx";
import { CardProvider } from "./card-context.ts";
import { Foot } from "./Foot.tsx";
import { LEDGER_ANCHOR, Ledger } from "./Ledger.tsx";
import { Masthead } from "./Masthead.tsx";
import { type Group, overviewOf } from "./overview.ts";
import { ArticleLanguage } from "./Printed.tsx";
import { paragraphsOf } from "./paragraphs.ts";
import { groupAnchor, QuoteGroup } from "./QuoteGroup.tsx";
import { Spine } from "./Spine.tsx";
import { Strip } from "./Strip.tsx";
import { type Tab, Tabs } from "./Tabs.tsx";
import { TakenOutList } from "./TakenOutList.tsx";
import { bringUp, useCards } from "./use-cards.ts";
import { useStaying } from "./use-staying.ts";

/** So few quotes are seen at a glance: neither a list of who speaks nor tabs help. */
const FEW_QUOTES = 3;
/** More figures than this want a tab of their own, however few the quotes. */
const FEW_FIGURES = 12;
/** From here on cards out of sight are not laid out. */
const MANY_CARDS = 40;

interface ReadingViewProps extends PanelProps {
  page: Extract<PageState, { state: "read" }>;
  /** Says a sentence to screen readers. */
  announce: (sentence: string) => void;
}

export function ReadingView(props: ReadingViewProps) {
  const { chosen, calls = 0, trouble, announce, onShow, onHover, onKeep, onReject, onRestore } = props;
  const { reading } = props.page;
  const root = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<Tab>("all");
  const [reached, setReached] = useState<string | null>(null);
  /** Where to go once the list that holds it is shown. */
  const [goal, setGoal] = useState<{ anchor: string } | { card: string } | null>(null);

  const staying = useStaying(onReject, onRestore, (id) => isInUse(root.current, id));
  const overview = useMemo(() => overviewOf(reading.annotations, staying.ids), [reading.annotations, staying.ids]);
  const { text, article } = reading;
  const paragraphs = useMemo(() => paragraphsOf(text, article.title), [text, article.title]);

  const quoteTotal = overview.groups.reduce((sum, group) => sum + group.quotes.length, 0);
  const figureTotal = overview.unvouched.length + overview.vouched.length;
  const withTabs = quoteTotal > 0 && figureTotal > 0 && (quoteTotal > FEW_QUOTES || figureTotal > FEW_FIGURES);
  const shown: Tab = withTabs ? tab : "all";
  const groups = shown === "figures" ? [] : overview.groups.filter((group) => group.quotes.length > 0);
  const withLedger = shown !== "quotes" && figureTotal > 0;
  const nothing = quoteTotal + figureTotal + overview.takenOut.length === 0;

  const cards = [
    ...groups.flatMap((group) => group.quotes),
    ...(withLedger ? [...overview.unvouched, ...overview.vouched] : []),
  ];
  // the focus goes from card to card without the strip being laid out anew
  const strip = useMemo(
    () => <Strip overview={overview} paragraphs={paragraphs} length={text.length} />,
    [overview, paragraphs, text],
  );
  const isListed = (id: string | null) => cards.some((card) => card.id === id);

  useCards(root, {
    onReach: setReached,
    onShow,
    onHover,
    onUndo() {
      const id = staying.undoLast();
      if (id !== null) setGoal({ card: id });
    },
  });
  // what could not be rejected comes back
  useEffect(() => {
    const isRejected = (id: string) => reading.annotations.some((one) => one.id === id && one.state === "rejected");
    if (trouble) staying.forgetUnless(isRejected);
  }, [trouble]);
  // a card chosen elsewhere comes into view; one that was clicked here has the focus already
  useEffect(() => {
    if (chosen !== null && !isFocused(root.current, chosen)) setGoal({ card: chosen });
  }, [chosen, calls]);
  useEffect(() => {
    if (goal === null) return;
    if ("card" in goal && !isListed(goal.card) && shown !== "all") return setTab("all");
    goTo(root.current, goal);
    setGoal(null);
  });

  function go(anchor: string, list: Tab) {
    if (shown !== "all" && shown !== list) setTab("all");
    setGoal({ anchor });
  }

  return (
    <ArticleLanguage.Provider value={article.lang ?? undefined}>
      <CardProvider
        value={{
          reading,
          overview,
          paragraphs,
          chosen,
          tabStop: [reached, chosen].find(isListed) ?? cards[0]?.id ?? null,
          isOut: staying.isOut,
          keep: onKeep,
          letGo: onRestore,
          reject(id) {
            staying.reject(id);
            announce(words("taken_out_announcement"));
          },
          undo(id) {
            staying.undo(id);
            setGoal({ card: id });
          },
        }}
      >
        <div ref={root}>
          <Masthead {...props} article={article} overview={overview} onFigures={() => go(LEDGER_ANCHOR, "figures")} />
          {strip}
          {nothing && <Notice level={2} title={words("nothing_title")} text={words("nothing_text")} />}
          <div class={`columns${cards.length > MANY_CARDS ? " many" : ""}`}>
            {withTabs && <Tabs tab={tab} {...overview} onTab={setTab} />}
            {groups.length > 0 && quoteTotal > FEW_QUOTES && (
              <Spine overview={overview} withFigures={withLedger} onGo={(group) => go(...placeOf(group))} />
            )}
            <div class="stream">
              {groups.map((group) => (
                <QuoteGroup key={group.id} group={group} />
              ))}
              {withLedger && <Ledger overview={overview} />}
              <TakenOutList takenOut={overview.takenOut} onRestore={onRestore} />
            </div>
          </div>
        </div>
        <Foot {...props} reading={reading} />
      </CardProvider>
    </ArticleLanguage.Provider>
  );
}

function placeOf(group: Group | null): [anchor: string, list: Tab] {
  return group === null || group.quotes.length === 0 ? [LEDGER_ANCHOR, "figures"] : [groupAnchor(group), "quotes"];
}

function cardIn(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null;
}

function goTo(root: HTMLElement | null, goal: { anchor: string } | { card: string }): void {
  if ("card" in goal) {
    const card = cardIn(root, goal.card);
    if (card) bringUp(card);
    return;
  }
  const heading = document.getElementById(goal.anchor);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

function isFocused(root: HTMLElement | null, id: string): boolean {
  return cardIn(root, id)?.contains(document.activeElement) ?? false;
}

/** True while pointer or focus is where the card was. */
function isInUse(root: HTMLElement | null, id: string): boolean {
  const place = root?.querySelector(`[data-place="${CSS.escape(id)}"]`);
  return place ? place.matches(":hover") || place.contains(document.activeElement) : false;
}
