import { raterPage } from "@parallax/language/en/rater-page";

/*
 * Comes before everything else that the page loads, because in a browser that lacks something the rest may not even begin. What it
 * says, it says without help.
 */

/** Whether this browser can lock answers; where it cannot, the page has already said so. */
export const canRun = isSecureContext
  ? canSeal() || refuse("too-old", raterPage.tooOldTitle, raterPage.tooOld)
  : refuse("insecure", raterPage.insecureTitle, raterPage.insecure);

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
