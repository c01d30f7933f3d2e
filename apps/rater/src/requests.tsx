import { parseRequestsLink } from "@parallax/domain/ballot/requests-link";
import { createRoot } from "react-dom/client";
import { ListScreen } from "./requests/list-screen.tsx";
import { LostLinkScreen } from "./requests/lost-link-screen.tsx";
import { speakLanguage, words } from "./requests/request-words.ts";
import { StopScreen } from "./requests/stop-screen.tsx";

function chooseScreen() {
  const { pathname, hash } = location;
  if (pathname.startsWith("/r/stop")) return <StopScreen token={pathname.split("/")[3] ?? hash.slice(1)} />;
  const links = parseRequestsLink(hash.slice(1));
  if (links.ok) return <ListScreen links={links.value} />;
  return <LostLinkScreen lead={links.refusal.code === "link-empty" ? words.addressLead : words.mangled} />;
}

const page = document.getElementById("page");
if (page !== null) {
  speakLanguage();
  page.replaceChildren();
  createRoot(page).render(chooseScreen());
}
addEventListener("hashchange", () => location.reload());
