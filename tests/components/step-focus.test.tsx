// The keyboard goes on through an export: the button that was pressed makes way for the one that stops it, and back.
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { ExportPage } from "@/components/library/taking/ExportPage.tsx";
import type { ExportProps } from "@/components/library/taking/export-props.ts";

afterEach(cleanup);

const nothing = () => {};
const page = (state: ExportProps["state"]) => (
  <main tabIndex={-1}>
    <a href="#elsewhere">Elsewhere</a>
    <ExportPage
      articles={2}
      exporting={{
        formats: [{ id: "json-ld", name: "Sourcemark", takes: "everything", isWhole: true }],
        format: "json-ld",
        scope: "all",
        selection: null,
        onlySelection: false,
        state,
        onFormat: nothing,
        onOnlySelection: nothing,
        onScope: nothing,
        onStart: nothing,
        onCancel: nothing,
      }}
    />
  </main>
);
const writing = { step: "writing", progress: { done: 0, of: 2 } } as const;

test("the focus goes from “Export” to “Cancel” and back", () => {
  const { rerender } = render(page({ step: "choose" }));
  screen.getByRole("button", { name: "Export" }).focus();
  rerender(page(writing));
  expect(document.activeElement?.textContent).toBe("Cancel");
  rerender(page({ step: "done", name: "all.json" }));
  expect(document.activeElement?.textContent).toBe("Export");
});

test("whoever has gone elsewhere meanwhile stays there", () => {
  const { rerender } = render(page({ step: "choose" }));
  screen.getByRole("link").focus();
  rerender(page(writing));
  rerender(page({ step: "done", name: "all.json" }));
  expect(document.activeElement?.textContent).toBe("Elsewhere");
});
