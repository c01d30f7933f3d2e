import { findLanguage } from "./language/choose-language.ts";
import { setLanguage, words } from "./words.ts";

/*
 * Comes before everything else that the page loads, because in a browser that lacks something the rest may not even begin. What it
 * says, it says without help.
 */

setLanguage(findLanguage(), null);

/** Whether this browser can lock answers; where it cannot, the page has already said so. */
export const canRun = isSecureContext
  ? canSeal() || refuse("too-old", words.page.tooOldTitle, words.page.tooOld)
  : refuse("insecure", words.page.insecureTitle, words.page.insecure);

function canSeal(): boolean {
  return typeof crypto === "object" && "subtle" in crypto && "toWellFormed" in String.prototype;
}

function refuse(name: string, title: string, text: string): false {
  const heading = document.createElement("h1");
  heading.textContent = title;
  const words = document.createElement("p");
  words.textContent = text;
  const screen = document.createElement("main");
  screen.className = `screen ${name}`;
  screen.append(heading, words);
  document.getElementById("page")?.replaceChildren(screen);
  return false;
}
