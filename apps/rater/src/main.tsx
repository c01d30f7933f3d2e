import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { createRoot } from "react-dom/client";
import { openDevice } from "./device/device.ts";
import { Boundary } from "./page/boundary.tsx";
import { PlainScreen } from "./page/plain-screen.tsx";
import { Rater, type Stage } from "./rater.tsx";
import { words } from "./words.ts";

const page = document.getElementById("page");
if (page !== null) {
  const shown = await firstScreen();
  page.replaceChildren();
  createRoot(page).render(<Boundary>{shown}</Boundary>);
}
// Another link pasted into the same tab is another visit.
addEventListener("hashchange", () => location.reload());

async function firstScreen() {
  if (!isSecureContext)
    return <PlainScreen name="insecure" title={words.page.insecureTitle} text={words.page.insecure} />;
  if (!canSeal()) return <PlainScreen name="too-old" title={words.page.tooOldTitle} text={words.page.tooOld} />;
  return <Rater first={await firstStage()} />;
}

async function firstStage(): Promise<Stage> {
  const read = parseRaterLink(location.hash);
  if (!read.ok) return { kind: "code", problem: read.refusal.code };
  return { kind: "door", link: read.value, device: await openDevice(read.value.secret) };
}

function canSeal(): boolean {
  return typeof crypto === "object" && "subtle" in crypto && "toWellFormed" in String.prototype;
}
