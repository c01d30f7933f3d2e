import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { createRoot } from "react-dom/client";
import { BoxPage } from "./box/box-page.tsx";
import { BoxScreen } from "./box/box-screen.tsx";
import { words } from "./box/box-words.ts";

const page = document.getElementById("page");
if (page !== null) {
  page.replaceChildren();
  const read = parseRaterLink(location.hash);
  createRoot(page).render(
    isSecureContext ? (
      <BoxPage first={read.ok ? { kind: "door", link: read.value } : { kind: "link", lead: words.linkLead }} />
    ) : (
      <BoxScreen title={words.pageTitle} name="insecure">
        <p className="lead">{words.insecure}</p>
      </BoxScreen>
    ),
  );
}
// Another link pasted into the same tab is another box.
addEventListener("hashchange", () => location.reload());
