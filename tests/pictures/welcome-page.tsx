// The pictured first run: in the state that the address names (`#welcome-read`), with nothing behind its button.
import "@/components/styles/welcome-styles.css";
import { render } from "preact";
import { Welcome } from "@/components/welcome/Welcome.tsx";
import { WELCOME_SCENES } from "./welcome-scenes.ts";

const scene = WELCOME_SCENES[location.hash.slice(1)];
if (!scene) throw new Error(`No scene is called ${location.hash}.`);
render(
  <Welcome shortcut="Alt+Shift+L" button="toolbar" isPinned={true} outcome={null} onRead={() => {}} {...scene} />,
  document.getElementById("welcome")!,
);
