/** The name of a question that is as weighty as a section. */
export function Legend({ text }: { readonly text: string }) {
  return <span className="serif text-section font-semibold">{text}</span>;
}
