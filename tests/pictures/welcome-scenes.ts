// Every state of the first run that is pictured, by name: its props where they differ from the usual.
import type { ComponentProps } from "preact";
import type { Welcome } from "@/components/welcome/Welcome.tsx";

export const WELCOME_SCENES: Record<string, Partial<ComponentProps<typeof Welcome>>> = {
  welcome: {},
  "welcome-hidden": { isPinned: false },
  "welcome-read": { outcome: "opened" },
  "welcome-phone": { shortcut: null, button: "menu", isPinned: null, outcome: "marked" },
};
