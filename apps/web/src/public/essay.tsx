import { Page } from "../ui/page.tsx";

type EssayProps = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly body: readonly string[] }[];
  readonly note?: string;
};

/** A page of running text under headings. */
export function Essay({ title, lead, sections, note }: EssayProps) {
  return (
    <Page title={title} lead={lead}>
      {sections.map((section) => (
        <section key={section.title} className="grid gap-3">
          <h2 className="text-section font-semibold">{section.title}</h2>
          {section.body.map((paragraph) => (
            <p key={paragraph} className="serif measure">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      {note !== undefined && <p className="measure text-small text-soft">{note}</p>}
    </Page>
  );
}
