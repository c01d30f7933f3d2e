import { cannotSay } from "./cannot-say.ts";

/**
 * Numbers rate, 0 is "can't say" (x where the scale itself has a nought). Only while one of the question's points has the focus, so
 * that no key acts by surprise; then the next question takes it, as the line under the heading says.
 */
export function answerByKey(event: {
  readonly key: string;
  readonly target: EventTarget | null;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
  const question = event.target.closest("[data-question]");
  const form = event.target.form;
  if (question === null || form === null || event.target.type !== "radio") return;
  const points = [...question.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  if (moveTowards(event.key, points, event.target)) return event.preventDefault();
  const chosen = points.find((point) => point.value === event.key) ?? cannotSayPoint(points, event.key);
  if (chosen === undefined) return;
  event.preventDefault();
  chosen.click();
  nextStop(form, question)?.focus();
}

/**
 * From right to left an arrow must still go where it points: browsers let the left one go back whichever way the points run. In other
 * directions the browser's own way is right.
 */
function moveTowards(key: string, points: readonly HTMLInputElement[], from: HTMLInputElement): boolean {
  if (document.documentElement.dir !== "rtl" || (key !== "ArrowLeft" && key !== "ArrowRight")) return false;
  const to = points.at((points.indexOf(from) + (key === "ArrowLeft" ? 1 : -1)) % points.length);
  to?.focus();
  to?.click();
  return true;
}

function cannotSayPoint(points: readonly HTMLInputElement[], key: string): HTMLInputElement | undefined {
  const cannotSayKey = points.some((point) => point.value === "0") ? "x" : "0";
  return key === cannotSayKey ? points.find((point) => point.value === cannotSay) : undefined;
}

/** The next question's chosen point, or its first; on the page that shows everything the next line; at the end the button that goes on. */
function nextStop(form: HTMLFormElement, question: Element): HTMLElement | null {
  const stops = [...form.querySelectorAll<HTMLElement>("[data-question], summary")];
  const next = stops[stops.indexOf(question as HTMLElement) + 1];
  if (next === undefined) return form.querySelector("footer button:last-child");
  return next.querySelector("input:checked") ?? next.querySelector("input, textarea") ?? next;
}
