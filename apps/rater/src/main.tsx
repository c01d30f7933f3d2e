import { canRun } from "./check-browser.ts";
import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { createRoot } from "react-dom/client";
import { openDevice } from "./device/device.ts";
import { Boundary } from "./page/boundary.tsx";
import { Rater, type Stage } from "./rater.tsx";

const page = document.getElementById("page");
if (canRun && page !== null) {
  const first = await firstStage();
  page.replaceChildren();
  createRoot(page).render(
    <Boundary>
      <Rater first={first} />
    </Boundary>,
  );
}
// Another link pasted into the same tab is another visit.
addEventListener("hashchange", () => location.reload());

async function firstStage(): Promise<Stage> {
  const read = parseRaterLink(location.hash);
  if (!read.ok) return { kind: "code", problem: read.refusal.code };
  return { kind: "door", link: read.value, device: await openDevice(read.value.secret) };
}
