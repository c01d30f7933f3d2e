import type { ReactNode } from "react";

export function RequestScreen(props: { readonly title: string; readonly lead: string; readonly children?: ReactNode }) {
  return (
    <main className="screen">
      <h1>{props.title}</h1>
      <p className="lead">{props.lead}</p>
      {props.children}
    </main>
  );
}
