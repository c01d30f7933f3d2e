import { describe, expect, test } from "vitest";
import { agreement } from "./agreement.ts";
import { alpha } from "./alpha.ts";
import { audit } from "./audit.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { qchisq } from "./distribution/chi-square.ts";
import { qf } from "./distribution/fisher.ts";
import { qnorm } from "./distribution/normal.ts";
import { pt, qt } from "./distribution/student.ts";
import { empiricalBayes } from "./empirical-bayes.ts";
import { iccOneWay } from "./icc-one-way.ts";
import { iccTwoWay } from "./icc-two-way.ts";
import { omega } from "./omega.ts";
import { plan } from "./plan.ts";
import { pooledInterval } from "./pooled-interval.ts";
import { profileSimilarity } from "./profile-similarity.ts";
import { reliableChange } from "./reliable-change.ts";
import { responseSurface } from "./response-surface.ts";
import { sem } from "./sem.ts";
import { ratersNeeded, spearmanBrown } from "./spearman-brown.ts";
import { tInterval } from "./t-interval.ts";
import { isClose } from "./testing/close-to.ts";

// The worked examples of methods.md section 24 are printed to 12 significant digits.
function expectDigits(actual: number | null | undefined, expected: number): void {
  expect(
    isClose(actual ?? NaN, expected, 5e-12) || Math.abs((actual ?? NaN) - expected) <= 6e-12 * Math.abs(expected),
    `${actual} is not ${expected}`,
  ).toBe(true);
}

test("24.1 Shrout and Fleiss: the six intraclass correlations of their table 2", () => {
  const ratings = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const icc = iccTwoWay(ratings, 0.95);
  const expected = {
    ICC11: [0.165741768405, 1.79467849224, 5, 18, 0.164768808345, -0.132932324875, 0.722560062328],
    ICC21: [0.289763779528, 11.0272479564, 5, 15, 0.000134566516484, 0.0187865133747, 0.761084369649],
    ICC31: [0.714840714841, 11.0272479564, 5, 15, 0.000134566516484, 0.342464765034, 0.945858259955],
    ICC1k: [0.442797133679, 1.79467849224, 5, 18, 0.164768808345, -0.884442155238, 0.912415420341],
    ICC2k: [0.620050547599, 11.0272479564, 5, 15, 0.000134566516484, 0.0711368153025, 0.927232040168],
    ICC3k: [0.909315542377, 11.0272479564, 5, 15, 0.000134566516484, 0.675674713816, 0.985891678169],
  } as const;
  for (const form of ["ICC11", "ICC21", "ICC31", "ICC1k", "ICC2k", "ICC3k"] as const) {
    const got = icc[form];
    for (const [index, value] of [got.icc, got.F, got.df1, got.df2, got.p, got.lower, got.upper].entries()) {
      expectDigits(value, expected[form][index] ?? NaN);
    }
  }
});

describe("24.2 Student's extra hours of sleep", () => {
  const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

  test("the classical interval", () => {
    const at95 = tInterval(hours, 0.95);
    expectDigits(at95.mean, 1.58);
    expectDigits(at95.sd, 1.22999548328);
    expectDigits(at95.lower, 0.700114236723);
    expectDigits(at95.upper, 2.459885763277);
    const at90 = tInterval(hours, 0.9);
    expectDigits(at90.lower, 0.866994732971);
    expectDigits(at90.upper, 2.293005267029);
  });

  test("the interval with a pooled SD", () => {
    const { mean, sd } = tInterval(hours, 0.9);
    const pooled = pooledInterval({ n: 10, mean: mean ?? NaN, sd, priorSd: 1, priorDf: 10, level: 0.9 });
    expect(pooled.df).toBe(19);
    expectDigits(pooled.v, 1.24294736842);
    expectDigits(pooled.se, 0.352554587039);
    expectDigits(pooled.lower, 0.970386295699);
    expectDigits(pooled.upper, 2.189613704301);
  });
});

test("24.3 Snedecor and Cochran: one-way correlation of six bulls with unequal groups", () => {
  const bulls = [
    [46, 31, 37, 62, 30],
    [70, 59],
    [52, 44, 57, 40, 67, 64, 70],
    [47, 21, 70, 46, 14],
    [42, 64, 50, 69, 77, 81, 87],
    [35, 68, 59, 38, 57, 76, 57, 29, 60],
  ];
  const icc = iccOneWay(bulls, 0.95);
  expectDigits(icc.msb, 664.411746032);
  expectDigits(icc.msw, 248.287629995);
  expectDigits(icc.n0, 5.66857142857);
  expectDigits(icc.kbar, 5.83333333333);
  expectDigits(icc.F, 2.67597602847);
  expect([icc.df1, icc.df2]).toEqual([5, 29]);
  expectDigits(icc.p, 0.0416288941825);
  expectDigits(icc.icc1, 0.228193232909);
  expectDigits(icc.icc1Lower, -0.021784165795);
  expectDigits(icc.icc1Upper, 0.734499839843);
  expectDigits(icc.icc1kbar, 0.223186440686);
  expectDigits(icc.icc2, 0.62630457472);
  expectDigits(icc.icc2Lower, -0.137465466122);
  expectDigits(icc.icc2Upper, 0.940055031443);
  expectDigits(icc.varBetween, 73.4089922445);
});

test("24.4 Benjamini and Hochberg: fifteen p values, four of which reach q = .05", () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  const expected = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571, 0.0638571428571, 0.0645, 0.0765, 0.486, 0.581181818182,
    0.714875, 0.753230769231, 0.813214285714, 1,
  ];
  const adjusted = benjaminiHochberg(p);
  for (const [index, value] of expected.entries()) expectDigits(adjusted[index], value);
  expect(adjusted.filter((value) => value !== null && value <= 0.05)).toHaveLength(4);
});

describe("24.5 reliability", () => {
  test("three items, six rows: alpha, its limits, item-rest correlations and the error of measurement", () => {
    const result = alpha(
      [
        [2, 1, 2],
        [3, 3, 2],
        [4, 3, 4],
        [4, 4, 5],
        [5, 5, 4],
        [3, 4, 3],
      ],
      0.95,
    );
    expectDigits(result.alpha, 0.893617021277);
    expectDigits(result.standardized, 0.903086438224);
    expectDigits(result.lower, 0.549352588491);
    expectDigits(result.upper, 0.983928010529);
    expectDigits(result.itemRest?.[0], 0.897149958915);
    expectDigits(result.itemRest?.[1], 0.776344741372);
    expectDigits(result.itemRest?.[2], 0.736635107609);
    expectDigits(result.sem, 0.360041149912);
  });

  test("Holzinger and Swineford x4 to x6: loadings and omega from their covariance matrix", () => {
    const result = omega([
      [1.355167, 1.101412, 0.898501],
      [1.101412, 1.665318, 1.017906],
      [0.898501, 1.017906, 1.200346],
    ]);
    expectDigits(result.loadings?.[0], 0.986007792403);
    expectDigits(result.loadings?.[1], 1.117041881906);
    expectDigits(result.loadings?.[2], 0.911251419028);
    expectDigits(result.omega, 0.885881006542);
  });
});

describe("24.6 agreement", () => {
  test("one item, five raters", () => {
    const result = agreement([[4], [4], [5], [3], [4]], 1, 5);
    expectDigits(result.rwgj.uniform, 0.75);
    expectDigits(result.rwgj.slight, 0.626865671642);
    expectDigits(result.adMean, 0.4);
    expectDigits(result.adMedian, 0.4);
    expectDigits(result.awg, 0.733333333333);
  });

  test("three items, four raters, one of them too near the end of the scale for awg", () => {
    const result = agreement(
      [
        [4, 3, 5],
        [4, 4, 5],
        [5, 5, 5],
        [3, 4, 4],
      ],
      1,
      5,
    );
    expectDigits(result.rwgj.uniform, 0.893258426966);
    expectDigits(result.rwgj.slight, 0.821964017991);
    expectDigits(result.rStar.uniform, 0.736111111111);
    expectDigits(result.rStar.slight, 0.606135986733);
    expectDigits(result.adMean, 0.458333333333);
    expectDigits(result.adMedian, 0.416666666667);
    expectDigits(result.awg, 0.666666666667);
  });

  test("two camps agree less than chance", () => {
    const result = agreement([[1], [5], [1], [5]], 1, 5);
    expect(result.rwgj.uniform).toBe(0);
    expectDigits(result.rStar.uniform, -1.66666666667);
    expectDigits(result.awg, -1);
  });
});

test("24.7 Jacobson and Truax: a reliable change", () => {
  const result = reliableChange([32.5], [47.5], 7.5, 0.8);
  expectDigits(result.sem, 3.35410196625);
  expectDigits(result.sDiff, 4.74341649025);
  expectDigits(result.rc[0], 3.16227766017);
  expect(result.reliable).toEqual(["up"]);
});

describe("24.8 response surfaces", () => {
  test("Shanock et al., table 2", () => {
    const { a, stationary, axes } = responseSurface([0, -0.23, 0.77, -0.07, 0.27, -0.1], null, 1);
    const estimates = [a?.a1.est, a?.a2.est, a?.a3.est, a?.a4.est, a?.a5.est];
    for (const [index, value] of [0.54, 0.1, -1, -0.44, 0.03].entries()) expectDigits(estimates[index], value);
    expectDigits(stationary?.x, -3.60579064588);
    expectDigits(stationary?.y, -1.01781737194);
    expectDigits(axes?.p11, 0.895042793126);
    expectDigits(axes?.p10, 2.20951955918);
    expectDigits(axes?.p21, -1.11726501535);
    expectDigits(axes?.p20, -5.04644111325);
  });

  test("standard errors from a published covariance matrix", () => {
    const covariance = [
      [0, 0, 0, 0, 0, 0],
      [0, 0.0081, 0, 0, 0, 0],
      [0, 0, 0.0081, 0, 0, 0],
      [0, 0, 0, 0.0049, -0.003, 0.001],
      [0, 0, 0, -0.003, 0.0121, -0.004],
      [0, 0, 0, 0.001, -0.004, 0.0049],
    ];
    const { a } = responseSurface([0, 0.131, 0.382, 0.074, 0.002, 0.039], covariance, 181);
    expectDigits(a?.a1.est, 0.513);
    expectDigits(a?.a1.se, 0.127279220614);
    expectDigits(a?.a1.t, 4.03050865276);
    expect(Math.abs((a?.a1.p ?? NaN) - 8.18849151e-5)).toBeLessThan(1e-13);
    expectDigits(a?.a4.est, 0.111);
    expectDigits(a?.a4.se, 0.194679223339);
  });
});

test("24.9 McCrae: profile similarity", () => {
  const result = profileSimilarity(
    [1.2, 0.3, -0.5, 0.1, 0.9],
    [0.6, 0.7, -1.1, -0.3, 0.7],
    [0, 0, 0, 0, 0],
    [1, 1, 1, 1, 1],
  );
  expectDigits(result.r, 0.855823210685);
  expectDigits(result.congruence, 0.793916261518);
  expectDigits(result.d2, 1.08);
  expectDigits(result.d, 1.03923048454);
  expectDigits(result.meanAbs, 0.44);
  expectDigits(result.elevation, 0.28);
  expectDigits(result.scatterX, 1.3416407865);
  expectDigits(result.scatterY, 1.60249804992);
  expectDigits(result.iccDE, 0.763365468887);
  expectDigits(result.rp, 0.779207034749);
  expectDigits(result.ipa, 1.21905209077);
  expectDigits(result.rpa, 0.575557038638);
});

test("24.10 shrinkage and Spearman-Brown", () => {
  const { weight, eb, sd } = empiricalBayes({ mean: 4.4, v: 0.72 ** 2 / 4, mu0: 3.6, tau2: 0.09, level: 0.9 });
  expectDigits(weight, 0.409836065574);
  expectDigits(eb, 3.92786885246);
  expectDigits(sd, 0.230466383879);
  expectDigits(spearmanBrown(0.37, 5), 0.745967741935);
  expect([0.5, 0.37, 0.3].map((r) => ratersNeeded(r, 0.7))).toEqual([3, 4, 6]);
  expectDigits(sem(7.5, 0.8), 3.35410196625);
});

describe("24.12 what leaks", () => {
  const sum = (item: string, ...raters: string[]) => raters.map((rater) => ({ rater, item, coef: 1 }));

  test("(a) a total over everybody beside the visible groups gives the hidden pair away", () => {
    const peers = ["p1", "p2", "p3", "p4"];
    expect(audit([sum("i1", ...peers), sum("i1", ...peers, "r1", "r2")], 3)).toEqual({
      safe: false,
      disclosed: [["r1", "r2"]],
    });
  });

  test("(b) item means beside a mean of person means give a skipped item away; the mean of item means is safe", () => {
    const itemSums = [sum("1", "p1", "p2", "p3", "p4"), sum("2", "p1", "p2", "p3")];
    const both = ["p1", "p2", "p3"].flatMap((rater) => [
      { rater, item: "1", coef: 1 },
      { rater, item: "2", coef: 1 },
    ]);
    expect(audit([...itemSums, [...both, { rater: "p4", item: "1", coef: 2 }]], 3)).toEqual({
      safe: false,
      disclosed: [["p4"]],
    });
    const meanOfMeans = [
      ...sum("1", "p1", "p2", "p3", "p4").map((term) => ({ ...term, coef: 3 })),
      ...sum("2", "p1", "p2", "p3").map((term) => ({ ...term, coef: 4 })),
    ];
    expect(audit([...itemSums, meanOfMeans], 3)).toEqual({ safe: true, disclosed: [] });
  });

  test("(c) the same figure again with one more answer gives the newcomer away", () => {
    const four = ["p1", "p2", "p3", "p4"];
    expect(audit([sum("i", ...four), sum("i", ...four, "p5")], 3)).toEqual({ safe: false, disclosed: [["p5"]] });
  });

  test("(d) three sets of which no two differ by one person can still give one person away", () => {
    const sets = [sum("i", "1", "2", "3"), sum("i", "3", "4", "5"), sum("i", "1", "2", "4", "5")];
    // Once 3 is known, so are the two pairs that were summed with 3.
    expect(audit(sets, 3).disclosed).toEqual([["3"], ["1", "2"], ["4", "5"]]);
    expect(audit(sets, 2).disclosed).toEqual([["3"]]);
  });

  test("(e) the plan merges or withholds small groups", () => {
    expect(plan({ peer: 6, report: 2, other: 0 }, 3, "absorb")).toEqual({ cells: [["peer", "report"]], withheld: [] });
    expect(plan({ peer: 6, report: 2, other: 0 }, 3, "withhold")).toEqual({ cells: [["peer"]], withheld: ["report"] });
    expect(plan({ peer: 2, report: 2, other: 2 }, 3, "absorb")).toEqual({
      cells: [["peer", "report", "other"]],
      withheld: [],
    });
    expect(plan({ peer: 4, report: 4, other: 2 }, 3, "absorb")).toEqual({
      cells: [["peer", "other"], ["report"]],
      withheld: [],
    });
  });
});

test("24.13 distributions", () => {
  expectDigits(qt(0.95, 4.7), 2.04381109301);
  expectDigits(qf(0.9, 2, 12.5), 2.78399856716);
  expectDigits(qchisq(0.5, 10), 9.34181776559);
  expectDigits(2 * pt(-12, 14.4), 6.84353004728e-9);
  expectDigits(qnorm(0.95), 1.64485362695);
});
