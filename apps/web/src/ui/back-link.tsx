import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";

function Anchor({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className="-my-2 inline-flex min-h-11 items-center gap-1.5 text-soft hover:text-ink hover:underline">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-3.5 fill-none stroke-current stroke-2 rtl:-scale-x-100"
      >
        <path d="M10 3 5 8l5 5" />
      </svg>
      {children}
    </a>
  );
}

const RoutedAnchor = createLink(Anchor);

/** The way to the page that this one belongs to. */
export const BackLink: LinkComponent<typeof Anchor> = (props) => <RoutedAnchor preload="intent" {...props} />;
