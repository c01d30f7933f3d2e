import { words } from "../words.ts";

/** What the receipt is for, and the way to the box: with the link's code where it still stands in the address, and never on a shared computer. */
export function BoxLink({ shared }: { readonly shared: boolean }) {
  return (
    <section className="after">
      <p>{shared ? words.receipt.keptNot : words.receipt.kept}</p>
      <p>
        {words.receipt.boxNote} {!shared && <a href={boxAddress()}>{words.receipt.boxLink}</a>}
      </p>
    </section>
  );
}

/** A pasted code is in no address; the box page then asks for it. */
export function boxAddress(): string {
  return `/r/box${location.hash}`;
}
