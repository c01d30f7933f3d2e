import { webShellWords as words } from "@parallax/language/en/web-shell";
import { Outlet } from "@tanstack/react-router";
import { SessionEndedDialog } from "../sign-in/session-ended-dialog.tsx";
import { useIsCovered } from "../ui/alone.ts";
import { Announcer } from "../ui/announcer.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

/** What stands around every page. */
export function Shell() {
  const isCovered = useIsCovered();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        inert={isCovered}
        className="absolute start-2 top-2 z-10 -translate-y-24 rounded-card bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
      >
        {words.skip}
      </a>
      <div inert={isCovered} className="contents">
        <Header />
      </div>
      <main id="content" tabIndex={-1} className="flex-1">
        <Outlet />
      </main>
      <div inert={isCovered} className="contents">
        <Footer />
      </div>
      <Announcer />
      <SessionEndedDialog />
    </div>
  );
}
