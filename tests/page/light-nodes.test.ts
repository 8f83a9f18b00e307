// The light tree does what a browser's DOM does: the same moves on both leave the same tree.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "@/utils/page/in-slices.ts";
import { LightDocument } from "@/utils/page/light-document.ts";
import { LightElement, LightText } from "@/utils/page/light-nodes.ts";
import { surveyPage } from "@/utils/page/page-survey.ts";

const PAGE = `<div class="a"><p>one <b>two</b></p> <p></p>three<ul><li>four</li><li><a>five</a></li></ul></div><p> six</p>`;
const TAGS = ["P", "B", "A", "LI", "DIV"];

interface Tree {
  /** In document order, the body first; a moved node keeps its place here. */
  light: (LightElement | LightText)[];
  dom: Node[];
}

function plant(): Tree {
  document.body.innerHTML = PAGE;
  const { root } = atOnce(surveyPage(document.body));
  const page = new LightDocument("", root);
  const tree: Tree = { light: [page.body], dom: [document.body] };
  const grow = (surveyed: typeof root, into: LightElement) => {
    for (const child of surveyed.children) {
      const light = "tag" in child ? new LightElement(child.tag, page.tags, child) : new LightText(child);
      into.appendChild(light);
      tree.light.push(light);
      tree.dom.push("tag" in child ? child.element : child.node);
      if ("tag" in child) grow(child, light as LightElement);
    }
  };
  grow(root, page.body);
  return tree;
}

/** Everything that is asked of a tree, from each element's point of view. */
function told(tree: Tree): unknown[] {
  const name = (node: { nodeName: string } | null) => node?.nodeName ?? null;
  const tell = (node: Node | LightElement | LightText) => {
    const about = [name(node), node.textContent, name(node.previousSibling), name(node.nextSibling)];
    if (node.nodeType !== 1) return about;
    const element = node as LightElement;
    return [
      ...about,
      [...element.childNodes].map(name),
      [...element.children].map(name),
      [element.firstChild, element.lastChild, element.firstElementChild, element.nextElementSibling].map(name),
      TAGS.map((tag) => element.getElementsByTagName(tag.toLowerCase()).length),
      [...element.querySelectorAll("p,li,a")].map(({ textContent }) => textContent),
    ];
  };
  // without the body: a light one has no head beside it
  return tree.light.slice(1).map((light, at) => [tell(light), tell(tree.dom[at + 1]!)]);
}

const MOVES = ["append", "remove", "replace"] as const;
const move = fc.record({ kind: fc.constantFrom(...MOVES), one: fc.nat(), other: fc.nat() });

function make(tree: Tree, { kind, one, other }: { kind: (typeof MOVES)[number]; one: number; other: number }): void {
  const at = 1 + (one % (tree.dom.length - 1));
  const to = other % tree.dom.length;
  const node = tree.dom[at]!;
  const target = tree.dom[to]!;
  // what a DOM would refuse
  if (kind !== "remove" && (node.contains(target) || node === target)) return;
  const light = tree.light[at]!;
  const lightTarget = tree.light[to]!;
  if (kind === "remove") {
    node.parentNode?.removeChild(node);
    light.remove();
  } else if (kind === "append" && lightTarget instanceof LightElement) {
    target.appendChild(node);
    lightTarget.appendChild(light);
  } else if (kind === "replace" && to > 0 && target.parentNode && lightTarget.parentNode instanceof LightElement) {
    target.parentNode.replaceChild(node, target);
    lightTarget.parentNode.replaceChild(light, lightTarget);
  }
}

describe("the light tree", () => {
  it("tells what the DOM tells, before and after any moves", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const tree = plant();
        for (const each of [null, ...moves]) {
          if (each) make(tree, each);
          for (const [light, dom] of told(tree) as [unknown, unknown][]) expect(light).toEqual(dom);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("knows what is blank, and forgets it when something moves in", () => {
    const { light } = plant();
    const [body, div] = light as [LightElement, LightElement];
    const empty = div.children[1]!;
    expect([body.isBlank, empty.isBlank]).toEqual([false, true]);
    empty.appendChild(div.firstChild!);
    expect(empty.isBlank).toBe(false);
  });

  it("judges the beginning of a text that is longer than any story", () => {
    document.body.textContent = "word ".repeat(100_000);
    const { root } = atOnce(surveyPage(document.body));
    const [child] = root.children;
    const text = new LightText(child as never);
    expect(text.textContent.length).toBeLessThan(100_000);
    expect(text.surveyed.data.length).toBe(500_000);
  });
});
