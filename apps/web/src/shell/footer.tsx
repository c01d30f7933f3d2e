import { webShellWords as words } from "@parallax/language/en/web-shell";
import { Link } from "@tanstack/react-router";

const ways = [
  { to: "/sample", label: words.places.sample },
  { to: "/promise", label: words.places.promise },
  { to: "/accessibility", label: words.places.accessibility },
] as const;

export function Footer() {
  return (
    <footer className="border-t border-line print:hidden">
      <nav aria-label={words.footer} className="mx-auto w-full max-w-work px-4 py-6 text-small text-soft sm:px-8">
        <ul className="flex flex-wrap gap-x-6">
          {ways.map((way) => (
            <li key={way.to}>
              <Link to={way.to} className="inline-flex min-h-11 items-center hover:text-ink hover:underline">
                {way.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
