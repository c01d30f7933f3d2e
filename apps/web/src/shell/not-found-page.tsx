import { webShellWords as words } from "@parallax/language/en/web-shell";
import { ButtonLink } from "../ui/button-link.tsx";
import { Page } from "../ui/page.tsx";

export function NotFoundPage() {
  return (
    <Page title={words.notFoundTitle}>
      <p className="measure text-lead">{words.notFoundBody}</p>
      <p className="-mt-6">
        <ButtonLink to="/">{words.notFoundHome}</ButtonLink>
      </p>
    </Page>
  );
}
