import { webAccessibilityWords as words } from "@parallax/language/en/web-accessibility";
import { Essay } from "./essay.tsx";

export function AccessibilityPage() {
  return <Essay title={words.title} lead={words.lead} sections={words.sections} />;
}
