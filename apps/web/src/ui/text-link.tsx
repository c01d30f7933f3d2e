import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

function Anchor({ className, ...rest }: ComponentProps<"a">) {
  return <a {...rest} className={classNames("link", className)} />;
}

const RoutedAnchor = createLink(Anchor);

export const TextLink: LinkComponent<typeof Anchor> = (props) => <RoutedAnchor preload="intent" {...props} />;
