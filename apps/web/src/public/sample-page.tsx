import { webShellWords } from "@parallax/language/en/web-shell";
import { useSuspenseQuery } from "@tanstack/react-query";
import { ReportView } from "../report/report-view.tsx";
import { sampleQuery } from "./sample.ts";

/** The public sample: a whole report, drawn by what draws everybody's, from generated answers. */
export function SamplePage() {
  const { data: sample } = useSuspenseQuery(sampleQuery);
  return (
    <>
      <title>{webShellWords.pageTitle({ page: webShellWords.places.sample })}</title>
      <ReportView snapshot={sample.snapshot} introduction={sample.introduction} version={null} reader="public" />
    </>
  );
}
