/** What stands where a figure is withheld: a dotted line with words. */
export function WithheldLine({ words }: { readonly words: string }) {
  return (
    <div className="flex min-h-[30px] items-center gap-3 text-fine text-soft">
      <span aria-hidden="true" className="h-0 grow border-t-2 border-dotted border-edge" />
      <span className="max-w-[80%] text-balance text-center">{words}</span>
      <span aria-hidden="true" className="h-0 grow border-t-2 border-dotted border-edge" />
    </div>
  );
}
