import type { AxisFigure } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "../en/report-face.ts";
import type { Reading } from "./reading.ts";
import { rowOf } from "./rows.ts";
import type { RatedRow } from "./rows.ts";

/** One axis between two poles, with where the subject and the boss say that the role needs the subject to be. */
export type AxisRow = Omit<RatedRow, "parts" | "apart" | "verdict"> & {
  readonly leader: string;
  readonly manager: string;
  readonly roleNeed: AxisFigure["roleNeed"];
  /** The same as it is drawn. */
  readonly flags: readonly { readonly value: number; readonly words: string; readonly side: "above" | "below" }[];
};

/** The axes that were asked, in the questionnaire's order. */
export function axisRowsOf(reading: Reading): readonly AxisRow[] {
  const { questionnaire, figures } = reading.snapshot;
  return questionnaire.content.axes.flatMap(({ id, title, leaderPole, managerPole }): readonly AxisRow[] => {
    const figure = figures.axes.find((entry) => entry.id === id);
    if (figure === undefined) return [];
    const { label, self, others } = rowOf(
      { reading, scale: reading.axisScale, byGroup: false },
      figure,
      reading.text(title),
    );
    const poles = { leader: reading.text(leaderPole), manager: reading.text(managerPole) };
    return [{ id, label, self, others, ...poles, roleNeed: figure.roleNeed, flags: flagsOf(figure) }];
  });
}

function flagsOf({ roleNeed: { self, boss } }: AxisFigure): AxisRow["flags"] {
  return [
    ...(self === null ? [] : [{ value: self, words: words.roleSelf, side: "above" as const }]),
    ...(boss === null ? [] : [{ value: boss, words: words.roleBoss, side: "below" as const }]),
  ];
}
