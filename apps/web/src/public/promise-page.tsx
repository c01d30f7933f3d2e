import { webPromiseWords as words } from "@parallax/language/en/web-promise";
import { Essay } from "./essay.tsx";

export function PromisePage() {
  return <Essay title={words.title} lead={words.lead} sections={words.sections} />;
}
