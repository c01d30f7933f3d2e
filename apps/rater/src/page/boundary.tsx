import { Component, type ReactNode } from "react";
import { words } from "../words.ts";
import { PlainScreen } from "./plain-screen.tsx";

/** A fault of ours ends in words, not in an empty page; nothing about it leaves the device. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <PlainScreen
        name="broken"
        title={words.page.brokenTitle}
        text={words.page.broken}
        act={words.page.reload}
        onAct={() => location.reload()}
      />
    );
  }
}
