/** The product's mark: the report's own diamond and circle, one thing seen from two places. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <circle cx="20" cy="16" r="9" className="fill-accent" />
      <path d="M12 5 23 16 12 27 1 16Z" className="fill-ink" fillOpacity="0.92" />
    </svg>
  );
}
