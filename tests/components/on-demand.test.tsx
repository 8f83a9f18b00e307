// Pages of the library whose code comes when they are opened.
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { onDemand } from "@/components/library/on-demand.tsx";

afterEach(cleanup);

function Page({ name }: { name: string }) {
  return <p>The page of {name}</p>;
}

test("a page is shown once its code is there, with what it is given", async () => {
  const Awaited = onDemand(async () => Page);
  const { container } = render(<Awaited name="Ada" />);
  expect(container.textContent).toBe("");
  expect((await screen.findByText("The page of Ada")).localName).toBe("p");
});

test("a page whose code was brought before is shown at once", async () => {
  const Awaited = onDemand(async () => Page);
  await Awaited.bring();
  expect(render(<Awaited name="Ada" />).container.textContent).toBe("The page of Ada");
});

test("a page whose code is gone says so, and is asked for anew when it is opened again", async () => {
  let isGone = true;
  const Awaited = onDemand(async () => {
    if (isGone) throw new TypeError("Failed to fetch dynamically imported module");
    return Page;
  });
  render(<Awaited name="Ada" />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/can’t be loaded/);
  cleanup();
  isGone = false;
  render(<Awaited name="Ada" />);
  expect((await screen.findByText("The page of Ada")).localName).toBe("p");
});
