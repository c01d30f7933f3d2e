import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type NoticeProps = {
  readonly kind?: "plain" | "warn" | "stop";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly role?: "status" | "alert";
};

const lines = { plain: "border-accent", warn: "border-warn", stop: "border-stop" } as const;
const titles = { plain: "text-ink", warn: "text-warn", stop: "text-stop" } as const;

/** A remark at the margin: a line beside the words, no box. */
export function Notice({ kind = "plain", title, children, role }: NoticeProps) {
  return (
    <div role={role} className={classNames("grid gap-1 border-l-3 py-0.5 pl-4", lines[kind])}>
      {title !== undefined && <p className={classNames("font-semibold", titles[kind])}>{title}</p>}
      {children !== undefined && <div className="measure">{children}</div>}
    </div>
  );
}
