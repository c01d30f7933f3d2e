import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type ButtonLook = "primary" | "quiet" | "plain" | "stop";

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: "bg-accent text-on-accent border-accent hover:brightness-110 active:brightness-95 px-5",
  quiet: "bg-card text-ink border-edge hover:bg-tint px-5",
  plain:
    "-mx-1 bg-transparent text-accent border-transparent px-1 underline decoration-1 underline-offset-[0.2em] hover:decoration-2",
  stop: "bg-card text-stop border-stop hover:bg-stop hover:text-card px-5",
};

/** Classes of everything that looks like a button, links included. */
export function buttonClass(look: ButtonLook = "quiet", extra?: string): string {
  return classNames(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-card border text-center font-semibold leading-tight py-2",
    "transition-[background-color,color,filter] duration-150 ease-calm aria-disabled:opacity-60",
    looks[look],
    extra,
  );
}

type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  readonly look?: ButtonLook;
  /** What the button says while its work is under way; it keeps focus and ignores further presses. */
  readonly busy?: ReactNode | false;
};

/** A button named by what it does. Never `disabled`: what cannot be done yet says why when pressed. */
export function Button({
  look = "quiet",
  busy = false,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const working = busy !== false && busy !== undefined;
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, className)}
      aria-disabled={working || rest["aria-disabled"]}
      onClick={(event) => {
        if (working) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {working ? busy : children}
    </button>
  );
}
