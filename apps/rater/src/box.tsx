import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { createRoot } from "react-dom/client";
import { BoxPage, type BoxStage } from "./box/box-page.tsx";
import { BoxScreen } from "./box/box-screen.tsx";
import { language, speakBox, words } from "./box/box-words.ts";
import { SmallPage } from "./language/small-page.tsx";

const page = document.getElementById("page");
if (page !== null) {
  speakBox(language);
  page.replaceChildren();
  const read = parseRaterLink(location.hash);
  const first: BoxStage = read.ok ? { kind: "door", link: read.value } : { kind: "link", lead: "linkLead" };
  createRoot(page).render(
    <SmallPage screen={() => (isSecureContext ? <BoxPage first={first} /> : <Insecure />)} onLanguage={speakBox} />,
  );
}
// Another link pasted into the same tab is another box.
addEventListener("hashchange", () => location.reload());

function Insecure() {
  return (
    <BoxScreen title={words.pageTitle} name="insecure">
      <p className="lead">{words.insecure}</p>
    </BoxScreen>
  );
}
