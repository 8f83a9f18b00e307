// The face: the panel beside the page, wired to the page at hand.
import "@/components/styles/tokens.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { Panel } from "@/components/Panel.tsx";
import { fileName } from "@/utils/formats/file-name.ts";
import { serialise, toJsonLd } from "@/utils/formats/to-json-ld.ts";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { allowSite, disallowSite, siteAllowed, watchSite } from "./always-on-site.ts";
import { act, chosen, followTab, page, readingAtHand, show, tabId, trouble } from "./page-at-hand.ts";
import { saveFile } from "./save-file.ts";
import { loadStoring, storing } from "./storing.ts";

render(<App />, document.getElementById("root")!);
