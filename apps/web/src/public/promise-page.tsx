import { promisePage } from "@parallax/language/en/promise-page";
import { Essay } from "./essay.tsx";

/** The same words that raters read at `/r/promise`. */
export function PromisePage() {
  const { title, lead, parts, more } = promisePage;
  return <Essay title={title} lead={lead} sections={parts} note={more} />;
}
