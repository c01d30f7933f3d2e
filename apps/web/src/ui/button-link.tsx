import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { buttonClass, type ButtonLook } from "./button.tsx";

function Anchor({ look, className, ...rest }: ComponentProps<"a"> & { readonly look?: ButtonLook }) {
  return <a {...rest} className={buttonClass(look, className)} />;
}

const RoutedAnchor = createLink(Anchor);

/** A link that looks like a button: it goes somewhere, it does not do something. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <RoutedAnchor preload="intent" {...props} />;
