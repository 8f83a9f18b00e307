// Firefox with the extension, driven over Marionette: real toolbar button, real sidebar, real clicks.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { killTree } from "./kill-tree.ts";
import { freePort, Marionette } from "./marionette.ts";
import { middleOf, PRESS_TIME, type ReaderBrowser, until } from "./reader-browser.ts";

const EXTENSION = join(import.meta.dirname, "../../.output/firefox-mv3");

/** A fixed one makes the extension's moz-extension:// address known, and its store the same after a restart. */
const UUID = "11111111-2222-4333-8444-555555555555";

const PREFERENCES = {
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.startup.homepage": "about:blank",
  "startup.homepage_welcome_url": "",
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "extensions.autoDisableScopes": 0,
  // a browser that was killed asks nothing when it starts again
  "browser.sessionstore.resume_from_crash": false,
  "toolkit.startup.max_resumed_crashes": -1,
  // an add-on that is installed for the time being would lose its store at a restart
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  Space: " ",
  ArrowDown: "\uE015",
};

/** Finds the inner document of the sidebar, which is loaded in a process of its own. */
const SIDEBAR = `const bar = Services.wm.getMostRecentWindow("navigator:browser").SidebarController;
  const inner = bar.isOpen ? bar.browser.contentDocument?.getElementById("webext-panels-browser") : null;`;

/** True once the page of the first run has loaded, and is closed unless it is wanted. */
const WELCOME = `const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith("/welcome.html"));
  if (!tab || tab.hasAttribute("busy")) return false;
  if (!given[0]) gBrowser.removeTab(tab);
  return true;`;

export interface Firefox extends ReaderBrowser {
  name: "firefox";
  /** Runs a function body in the browser itself. */
  inChrome<T>(body: string, parameters?: unknown[]): Promise<T>;
  extensionId: string;
  profile: string;
}

export interface FirefoxOptions {
  headless?: boolean;
  extension?: string;
  /** Opened in a private window, where the extension is allowed to run. */
  privately?: boolean;
  /** Folder that downloads go to without asking. */
  downloads?: string;
  /** The page that opens at the first run is at hand; else it is closed, as by a reader who knows it. */
  welcomed?: boolean;
  /** Preferences on top of those every test has. */
  preferences?: Record<string, boolean | number | string>;
}

export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { headless = true, extension = EXTENSION, privately = false, downloads, welcomed = false } = options;
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  const profile = await mkdtemp(join(tmpdir(), "sourcemark-firefox-"));
  let firefox: ChildProcess;
  let marionette: Marionette;

  const start = async () => {
    const port = await freePort();
    const preferences = {
      ...PREFERENCES,
      "marionette.port": port,
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: UUID }),
      "browser.privatebrowsing.autostart": privately,
      ...options.preferences,
      ...(downloads && { "browser.download.folderList": 2, "browser.download.dir": downloads }),
    };
    const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
    await writeFile(join(profile, "user.js"), lines.join("\n"));
    const window = ["--width", "1280", "--height", "900"];
    firefox = spawn(
      browserPath("firefox"),
      [
        "--marionette",
        "--remote-allow-system-access",
        "--no-remote",
        "--profile",
        profile,
        ...window,
        ...(headless ? ["--headless"] : []),
      ],
      { stdio: "ignore", env: { ...process.env, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" } },
    );
    marionette = await Marionette.connect(port);
    await marionette.send("WebDriver:NewSession", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await marionette.send("Addon:Install", { path: extension, temporary: true, allowPrivateBrowsing: privately });
    // it doesn't come up in a private window
    if (privately) return;
    await until("the first run welcomes", () => inChrome<boolean>(WELCOME, [welcomed]));
    if (welcomed) {
      const handles = (await marionette.send("WebDriver:GetWindowHandles")) as string[];
      await marionette.send("WebDriver:SwitchToWindow", { handle: handles.at(-1), focus: true });
    }
  };

  const stop = async () => {
    // the reader has closed the window already
    if (firefox.exitCode !== null || firefox.signalCode !== null) return marionette.close();
    const ended = new Promise((done) => firefox.once("exit", done));
    await marionette.send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => {});
    marionette.close();
    const late = setTimeout(() => firefox.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  };

  const inChrome = <T>(body: string, parameters?: unknown[]) => marionette.run<T>("chrome", body, parameters);

  const inPanel = async <T>(expression: string): Promise<T | null> => {
    const answer = await inChrome<string | null>(
      `${SIDEBAR}
       if (!inner?.messageManager) return null;
       const name = "sourcemark" + Math.random();
       const answer = new Promise((resolve) => {
         inner.messageManager.addMessageListener(name, function hear(message) {
           inner.messageManager.removeMessageListener(name, hear);
           resolve(message.data);
         });
       });
       const script = "(async () => { let answer; try {"
         + "const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });"
         + "answer = JSON.stringify({ value: await Cu.evalInSandbox(" + JSON.stringify(given[0]) + ", box) ?? null });"
         + "} catch (error) { answer = JSON.stringify({ error: String(error) }); }"
         + "sendAsyncMessage(" + JSON.stringify(name) + ", answer); })()";
       inner.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
       return await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 5000, null))]);`,
      [expression],
    );
    if (answer === null) return null;
    const { value, error } = JSON.parse(answer) as { value: T; error?: string };
    if (error) throw new Error(`In the sidebar: ${error}`);
    return value;
  };

  const clickAt = async (context: "content" | "chrome", x: number, y: number) => {
    await marionette.send("Marionette:SetContext", { value: context });
    const actions = [
      { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pause", duration: PRESS_TIME },
      { type: "pointerUp", button: 0 },
    ];
    await marionette.send("WebDriver:PerformActions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
    await marionette.send("WebDriver:ReleaseActions");
  };

  await start();
  return {
    name: "firefox",
    extensionId,
    profile,
    inChrome,
    inPanel,
    goto: async (url) => {
      await marionette.send("Marionette:SetContext", { value: "content" });
      await marionette.send("WebDriver:Navigate", { url });
    },
    async newTab() {
      await marionette.send("Marionette:SetContext", { value: "content" });
      const { handle } = (await marionette.send("WebDriver:NewWindow", { type: "tab", focus: true })) as {
        handle: string;
      };
      await marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
    },
    pressButton: () =>
      inChrome(
        `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
         const { extension } = WebExtensionPolicy.getByID(given[0]);
         const action = ExtensionParent.apiManager.global.browserActionFor(extension);
         await action.triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));`,
        [extensionId],
      ),
    inPage: (expression) => marionette.run("content", `return await (${expression});`),
    clickPage: (x, y) => clickAt("content", x, y),
    async clickPanel(selector) {
      const [x, y] = await until(`the sidebar shows ${selector}`, () => inPanel<[number, number]>(middleOf(selector)));
      const [left, top] = await inChrome<[number, number]>(
        `${SIDEBAR}
         const outside = bar.browser.getBoundingClientRect();
         const inside = inner.getBoundingClientRect();
         return [outside.x + inside.x, outside.y + inside.y];`,
      );
      await clickAt("chrome", left + x, top + y);
    },
    async movePage(x, y) {
      await marionette.send("Marionette:SetContext", { value: "content" });
      const actions = [{ type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) }];
      await marionette.send("WebDriver:PerformActions", {
        actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
      });
    },
    async dragPage(from, to, letGo = true) {
      await marionette.send("Marionette:SetContext", { value: "content" });
      const move = ([x, y]: readonly [number, number]) => ({
        type: "pointerMove",
        duration: 20,
        x: Math.round(x),
        y: Math.round(y),
      });
      const actions = [move(from), { type: "pointerDown", button: 0 }, move(to)];
      if (letGo) actions.push({ type: "pointerUp", button: 0 });
      await marionette.send("WebDriver:PerformActions", {
        actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
      });
    },
    async keyPage() {
      await marionette.send("Marionette:SetContext", { value: "content" });
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: "\uE00C" }));
      await marionette.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    async command(name) {
      const key: string = manifest.commands[name].suggested_key.default.split("+").at(-1);
      const held = ["\uE00A", "\uE008"]; // Alt, Shift
      const down = [...held, key.toLowerCase()].map((value) => ({ type: "keyDown", value }));
      const up = [key.toLowerCase(), ...held].map((value) => ({ type: "keyUp", value }));
      await marionette.send("Marionette:SetContext", { value: "chrome" });
      await marionette.send("WebDriver:PerformActions", {
        actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
      });
    },
    async press(where, keys) {
      // as F6 does, which brings the keyboard from the page into the sidebar and back: a page without the focus hears
      // the keys all the same, but presses no button
      await inChrome(
        `${SIDEBAR}
         const wanted = given[0] ? inner : Services.wm.getMostRecentWindow("navigator:browser").gBrowser.selectedBrowser;
         if (Services.focus.focusedElement !== wanted) wanted.focus();`,
        [where === "panel"],
      );
      const actions = keys.flatMap((key) => {
        const all = key.split("+").map((name) => KEYS[name] ?? name);
        return [
          ...all.map((value) => ({ type: "keyDown", value })),
          ...all.toReversed().map((value) => ({ type: "keyUp", value })),
        ];
      });
      await marionette.send("Marionette:SetContext", { value: where === "panel" ? "chrome" : "content" });
      await marionette.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    async picturePage(file) {
      await marionette.send("Marionette:SetContext", { value: "content" });
      const { value } = (await marionette.send("WebDriver:TakeScreenshot", { full: false, hash: false })) as {
        value: string;
      };
      await writeFile(file, Buffer.from(value, "base64"));
    },
    setScheme: (scheme) =>
      inChrome(
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", given[0]);
         Services.prefs.setIntPref("browser.theme.content-theme", given[0]);
         Services.prefs.setIntPref("ui.systemUsesDarkTheme", given[0] === 0 ? 1 : 0);`,
        [scheme === "dark" ? 0 : 1],
      ),
    async picturePanel(file) {
      const picture = await inChrome<string>(
        `${SIDEBAR}
         const { width, height } = inner.getBoundingClientRect();
         const shot = await inner.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, "white");
         const canvas = new OffscreenCanvas(shot.width, shot.height);
         canvas.getContext("2d").drawImage(shot, 0, 0);
         const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
         return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));`,
      );
      await writeFile(file, Buffer.from(picture, "base64"));
    },
    ended: () => new Promise((done) => void firefox.once("exit", () => done())),
    async restart() {
      await stop();
      await start();
    },
    endBackground: () =>
      inChrome(
        `const { extension } = WebExtensionPolicy.getByID(given[0]);
         await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        [extensionId],
      ),
    async kill() {
      const ended = new Promise((done) => firefox.once("exit", done));
      killTree(firefox.pid);
      await ended;
      marionette.close();
      await start();
    },
    async close() {
      await stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
