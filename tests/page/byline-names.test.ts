// Names of writers out of what sites print around them.
import { describe, expect, it } from "vitest";
import { isLogin, isName, isNotice, nameOnLine, namesIn } from "@/utils/page/byline-names.ts";

describe("names in what is printed where the writer's name goes", () => {
  it.each([
    ["a by before it", "By Lena Berg", ["Lena Berg"]],
    ["a date after it, without a gap", "Lena BergNov 20, 2019", ["Lena Berg"]],
    ["a weekday, too", "Lena BergMonday, November 18, 2019", ["Lena Berg"]],
    ["a place, a date and the clock", "Lena Berg, Lille 05.08.2024, 20:59 Uhr", ["Lena Berg, Lille"]],
    ["a dash and a date", "Dr. Omar Lind - Mar 27, 2024", ["Dr. Omar Lind"]],
    ["an office after a bar", "Lena Berg | The Harbour Post", ["Lena Berg"]],
    ["a date alone is nobody", "20 Nov 2019 08:00 GMT", []],
    ["a count of comments", "by Harbour News Weekly 0 Comments", ["Harbour News Weekly"]],
    ["when it was published", "Harbour wire services Published 11:11 PM EST Nov 19, 2019", ["Harbour wire services"]],
    ["a file is nobody", "humans.txt", []],
    ["a site is somebody", "harbour.example", ["harbour.example"]],
    ["a mail address is nobody", "lena@harbour.example", []],
    ["a surname that begins like a month", "April Mayfield", ["April Mayfield"]],
  ])("%s", (_what, text, names) => expect(namesIn(text)).toEqual(names));

  it("takes no longer for a text that is all gaps", () => {
    const begun = performance.now();
    namesIn(`A${" ".repeat(200_000)}B`);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

describe("a line of its own", () => {
  it.each<[string, string | null]>([
    ["By Lena Berg, Harbour Desk", "Lena Berg, Harbour Desk"],
    ["Posted by Lena Berg", "Lena Berg"],
    ["By the harbour", null],
    ["Lena Berg", null],
  ])("%j names %j", (line, name) => expect(nameOnLine(line)).toBe(name));
});

describe("what stands beside names", () => {
  it.each(["View author archive", "Get author RSS feed", "Photo: Omar Lind", "12:20pm", "author"])("%s", (text) => {
    expect(isNotice(text)).toBe(true);
  });
  it.each(["Lena Berg", "Photini Stavros", "The Water Coolest"])("not: %s", (text) => {
    expect(isNotice(text)).toBe(false);
  });
});

describe("a sign-in name", () => {
  it.each(["lena.berg", "admin2", "harbour_desk"])("%s", (name) => expect(isLogin(name)).toBe(true));
  it.each(["Lena", "lena berg", "渡辺洋介"])("not: %s", (name) => expect(isLogin(name)).toBe(false));
});

describe("a person's name", () => {
  it.each(["Lena Berg", "Omar Lind-Petersen"])("%s", (name) => expect(isName(name)).toBe(true));
  it.each(["the harbour", "Lena", "staff reporter"])("not: %s", (name) => expect(isName(name)).toBe(false));
});
