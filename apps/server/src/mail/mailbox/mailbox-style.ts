/** The mailbox's one stylesheet: the product's tokens and manners, with the fonts that are there. */
export const mailboxStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.985 0.006 85), oklch(0.19 0.012 260));
  --card: light-dark(oklch(1 0 0), oklch(0.225 0.012 260));
  --ink: light-dark(oklch(0.24 0.02 260), oklch(0.94 0.008 85));
  --soft: light-dark(oklch(0.47 0.02 260), oklch(0.74 0.012 85));
  --line: light-dark(oklch(0.9 0.008 85), oklch(0.33 0.012 260));
  --edge: light-dark(oklch(0.61 0.015 260), oklch(0.58 0.014 260));
  --accent: light-dark(oklch(0.5 0.095 200), oklch(0.78 0.09 195));
  --on-accent: light-dark(oklch(1 0 0), oklch(0.19 0.012 260));
  --tint: light-dark(oklch(0.95 0.02 200), oklch(0.28 0.03 200));
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; text-size-adjust: none; }
@media (width >= 40rem) { html { font-size: 17px; } }
body { margin: 0; padding: 0 1.25rem 4rem; }
header, main { max-width: 45rem; margin: 0 auto; }
header { display: flex; justify-content: space-between; align-items: center; min-height: 4rem; }
h1, h2, .product { font-family: "Source Serif 4", Georgia, "Noto Serif", serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.73rem, 1.4rem + 1.6vw, 2.2rem); margin: 2rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.44rem; margin: 0 0 .5rem; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
header a { padding: .6rem 0; }
.product { color: var(--ink); font-size: 1.2rem; text-decoration: none; }
.lead { font-size: 1.2rem; line-height: 1.45; color: var(--soft); max-width: 36rem; margin: 0 0 2rem; }
.soft { color: var(--soft); }
.count { color: var(--soft); margin: 2rem 0 .5rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
label { flex-basis: 100%; font-weight: 600; }
input { flex: 1 1 14rem; min-height: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; }
input::placeholder { color: var(--soft); opacity: 1; }
button, .button { display: inline-flex; align-items: center; min-height: 44px; padding: .5rem 1.25rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 0; border-radius: 8px; cursor: pointer; text-decoration: none; }
form a { padding: .6rem 0; }
.letters { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.letters li { border-bottom: 1px solid var(--line); }
.letters a { display: grid; gap: 0 1rem; padding: .9rem .75rem; margin: 0 -.75rem; color: inherit; text-decoration: none; }
.letters a:hover { background: var(--tint); }
.letters .subject { font-weight: 600; overflow-wrap: anywhere; }
.letters span.soft { overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; }
@media (width >= 40rem) {
  .letters a { grid-template-columns: 1fr auto; }
  .letters .subject { grid-column: 1; }
  .letters span.soft { grid-column: 1; grid-row: 2; }
  .letters time { grid-column: 2; grid-row: 1; }
}
.empty { margin-top: 3.5rem; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { display: block; width: 100%; height: min(66rem, 90vh); margin-bottom: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
details { border-bottom: 1px solid var(--line); }
summary { padding: .75rem 0; cursor: pointer; font-weight: 600; min-height: 44px; }
pre { margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; font: .8125rem/1.55 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
