import { createElement as h } from "react";
import type { ReactNode, SVGAttributes } from "react";
import { token } from "./token.ts";

type DrawingProps = {
  /** In pixels; a drawing without one is square. */
  readonly height?: number;
  readonly children?: ReactNode;
};

/**
 * As wide as whatever it stands in, places in per cent, marks and letters of one size. Decoration: its numbers stand in words beside it.
 * Words run from left to right in it whatever the page does: whoever draws for readers from the right mirrors the places.
 */
export function Drawing({ height, children }: DrawingProps) {
  const attributes: SVGAttributes<SVGSVGElement> = {
    width: "100%",
    ...(height === undefined ? { style: { aspectRatio: "1" } } : { height }),
    display: "block",
    overflow: "visible",
    direction: "ltr",
    fontFamily: token("font-sans"),
    "aria-hidden": true,
    focusable: "false",
  };
  return h("svg", attributes, children);
}

type AtProps = { readonly left: string; readonly top: string | number; readonly children?: ReactNode };

/** Whatever is drawn around a place of the drawing: per cent or pixels outside, pixels inside. */
export function At({ left, top, children }: AtProps) {
  return h("svg", { x: left, y: top, width: 1, height: 1, overflow: "visible" }, children);
}
