import { type ComponentChild, render } from "preact";

/** `createRoot` of react-dom/client, as far as a page that is drawn once needs it. */
export function createRoot(container: Element): { render(child: ComponentChild): void } {
  return { render: (child) => render(child, container) };
}
