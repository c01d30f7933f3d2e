/** One line of a chart with its label at the end, in one of three faces that grey and colour both keep apart. */
export type Series = {
  readonly label: string;
  readonly face: "ours" | "usual" | "other";
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

export type Chart = {
  readonly title: string;
  /** The whole chart in words, for people who do not see it. */
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly yText: (value: number) => string;
  /** A dotted line at a value that the reader should compare with. */
  readonly mark?: { readonly y: number; readonly label: string };
  readonly series: readonly Series[];
};

const width = 720;
const height = 432;
const left = 64;
const right = 200;
const top = 78;
const bottom = 64;

const faces = {
  ours: { stroke: "#16697a", dash: "", mark: "circle" },
  usual: { stroke: "#1d222b", dash: "7 5", mark: "square" },
  other: { stroke: "#555c68", dash: "2 4", mark: "triangle" },
} as const;

/** A chart as an SVG document: direct labels, the scale's own points, no legend. */
export function lineChart(chart: Chart): string {
  const [xFirst = 0, xLast = 1] = [chart.xTicks[0], chart.xTicks.at(-1)];
  const [yFirst = 0, yLast = 1] = [chart.yTicks[0], chart.yTicks.at(-1)];
  const x = (value: number): number => left + ((value - xFirst) / (xLast - xFirst)) * (width - left - right);
  const y = (value: number): number =>
    height - bottom - ((value - yFirst) / (yLast - yFirst)) * (height - top - bottom);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="'Source Sans 3', 'Segoe UI', system-ui, sans-serif" font-size="14">`,
    `<title id="title">${escaped(chart.title)}</title>`,
    `<desc id="description">${escaped(chart.description)}</desc>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#fbf9f5"/>`,
    text(left - 40, 32, chart.title, { size: 17, weight: 600, fill: "#1d222b" }),
    ...chart.yTicks.map((tick) => line(left, y(tick), width - right, y(tick), "#dedbd4")),
    ...chart.yTicks.map((tick) => text(left - 10, y(tick) + 5, chart.yText(tick), { anchor: "end" })),
    ...chart.xTicks.map((tick) => text(x(tick), height - bottom + 24, String(tick), { anchor: "middle" })),
    text(x((xFirst + xLast) / 2), height - 14, chart.xLabel, { anchor: "middle" }),
    text(left - 40, 54, chart.yLabel, {}),
    ...markOf(chart, y),
    ...chart.series.flatMap((series) => drawSeries(series, x, y)),
    ...endLabels(chart.series, x, y),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function markOf({ mark }: Chart, y: (value: number) => number): readonly string[] {
  if (mark === undefined) return [];
  const at = y(mark.y);
  return [
    `<line x1="${left}" y1="${fixed(at)}" x2="${width - right}" y2="${fixed(at)}" stroke="#555c68" stroke-width="1" stroke-dasharray="1 3"/>`,
    text(left + 6, at - 6, mark.label, { size: 13 }),
  ];
}

function drawSeries(
  { points, face }: Series,
  x: (value: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const { stroke, dash } = faces[face];
  const path = points
    .map((point, index) => `${index === 0 ? "M" : "L"}${fixed(x(point.x))} ${fixed(y(point.y))}`)
    .join(" ");
  const dashed = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  return [
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="2"${dashed}/>`,
    ...points.map((point) => shape(faces[face].mark, x(point.x), y(point.y), stroke)),
  ];
}

function shape(kind: "circle" | "square" | "triangle", x: number, y: number, fill: string): string {
  if (kind === "circle") return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="4.5" fill="${fill}"/>`;
  if (kind === "square") return `<rect x="${fixed(x - 4)}" y="${fixed(y - 4)}" width="8" height="8" fill="${fill}"/>`;
  return `<path d="M${fixed(x)} ${fixed(y - 5)} L${fixed(x + 5)} ${fixed(y + 4)} L${fixed(x - 5)} ${fixed(y + 4)} Z" fill="${fill}"/>`;
}

/** Labels at the lines' ends, moved apart where they would touch. */
function endLabels(
  list: readonly Series[],
  x: (value: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const ends = list
    .flatMap(({ points, label, face }) => {
      const last = points.at(-1);
      return last === undefined ? [] : [{ label, face, x: x(last.x) + 14, y: y(last.y) + 5 }];
    })
    .sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  return ends.flatMap((end) => {
    const lines = end.label.split("\n");
    const start = Math.max(end.y - (lines.length - 1) * 8.5, floor);
    floor = start + lines.length * 17 + 6;
    return lines.map((label, index) =>
      text(end.x, start + index * 17, label, { fill: faces[end.face].stroke, weight: index === 0 ? 600 : 400 }),
    );
  });
}

type Style = {
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: "middle" | "end";
  readonly fill?: string;
};

function text(
  x: number,
  y: number,
  content: string,
  { size = 14, weight = 400, anchor, fill = "#555c68" }: Style,
): string {
  const anchored = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchored}>${escaped(content)}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${stroke}" stroke-width="1"/>`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
