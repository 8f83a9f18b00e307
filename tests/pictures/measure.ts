// Runs in the pictured page. It must stand alone: the browser gets its source text.

/** What is wrong with the page as it is laid out, a sentence each: CSS pixels. */
export function measure(): string[] {
  const SMALLEST_TARGET = 28;
  const SMALLEST_TYPE = 11;
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
  }
  if (document.body.innerText.trim() === "") found.push("the page is empty");
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (!element.checkVisibility({ contentVisibilityAuto: true }) || element.closest(".unseen")) continue;
    const box = element.getBoundingClientRect();
    const what = `${element.localName}.${element.className} “${element.textContent?.slice(0, 30)}”`;
    const isClipped = element.parentElement?.closest(".name, .wording, .site") != null;
    if (box.width > 0 && !isClipped && (box.right > width + 0.5 || box.left < -0.5)) found.push(`${what} sticks out`);
    // a link within a sentence may be as high as its line: WCAG 2.2, 2.5.8
    const isTarget = element.matches("button:not(.link), summary, .choice");
    // the button in a head takes all of it
    const target = element.closest(".folds")?.getBoundingClientRect() ?? box;
    if (isTarget && (target.height < SMALLEST_TARGET - 0.5 || target.width < 24)) {
      found.push(`${what} is ${target.width} by ${target.height}`);
    }
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (hasText && Number.parseFloat(getComputedStyle(element).fontSize) < SMALLEST_TYPE)
      found.push(`${what} is small`);
  }
  return found;
}
