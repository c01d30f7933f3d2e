import { writeReportFile } from "@parallax/domain/report/report-file";
import { reportKeepWords as words } from "@parallax/language/en/report-keep";
import { Button } from "../ui/button.tsx";
import { figuresCsv } from "./figures-csv.ts";
import type { Reading } from "@parallax/language/report/reading";
import { PaperDownload } from "./paper-download.tsx";
import type { ReportVersion } from "./report-view.tsx";

type KeepReportProps = {
  readonly reading: Reading;
  readonly introduction: string;
  readonly version: ReportVersion;
};

/** A released report as files, made on this device from what the page shows. */
export function KeepReport({ reading, introduction, version }: KeepReportProps) {
  const { snapshot } = reading;
  const month = snapshot.round.closedOn.slice(0, 7);
  const keepFigures = () => download(words.csvName({ month }), "text/csv;charset=utf-8", figuresCsv(reading));
  const keepAll = () => {
    const { number, hash, releasedAt } = version;
    const text = writeReportFile({ number, hash, releasedAt: releasedAt.toISOString(), introduction, snapshot });
    download(words.jsonName({ month }), "application/json", text);
  };
  return (
    <section className="grid gap-3 print:hidden">
      <h3 className="font-semibold text-ink">{words.title}</h3>
      <p>{words.lead}</p>
      {snapshot.origin === "round" && <PaperDownload roundId={snapshot.round.id} />}
      <div className="flex flex-wrap gap-3">
        <Button onClick={keepFigures}>{words.csv}</Button>
        <Button onClick={keepAll}>{words.json}</Button>
      </div>
    </section>
  );
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then, and would otherwise keep the text for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
