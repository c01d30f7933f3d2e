import { parseRequestsLink } from "@parallax/domain/ballot/requests-link";
import { type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { SmallPage } from "./language/small-page.tsx";
import { ListScreen } from "./requests/list-screen.tsx";
import { LostLinkScreen } from "./requests/lost-link-screen.tsx";
import { chooseLanguage, language, speakRequests } from "./requests/request-words.ts";
import { StopScreen } from "./requests/stop-screen.tsx";
import { keptRequests } from "./requests/tab-requests.ts";

function chooseScreen(): () => ReactNode {
  const { pathname, hash } = location;
  if (pathname.startsWith("/r/stop")) return () => <StopScreen token={pathname.split("/")[3] ?? hash.slice(1)} />;
  const inAddress = parseRequestsLink(hash.slice(1));
  const links = inAddress.ok ? inAddress.value : keptRequests();
  const isDamaged = hash.length > 1 && !inAddress.ok;
  if (!isDamaged && links.length > 0) return () => <ListScreen links={links} />;
  return () => <LostLinkScreen isDamaged={isDamaged} />;
}

const page = document.getElementById("page");
if (page !== null) {
  speakRequests(language);
  page.replaceChildren();
  createRoot(page).render(<SmallPage screen={chooseScreen()} onLanguage={chooseLanguage} />);
}
addEventListener("hashchange", () => location.reload());
