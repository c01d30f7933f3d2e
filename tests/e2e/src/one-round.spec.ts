import { readFile } from "node:fs/promises";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { competencyIds, planRater, titleOf, type PlannedRater } from "./answer-plan.ts";
import { answerAsRater } from "./fill-form.ts";
import { forgeFile, keepFile, verifyFile } from "./kept-files.ts";
import { waitForLink } from "./letters.ts";
import { cellFigure, othersFigure, selfFigure, shown } from "./own-arithmetic.ts";
import { productUrl } from "./product.ts";
import { readViews } from "./read-report.ts";
import { askForRound, bringPeopleIn, closeRound, guessAndOpen, reviewAndRelease } from "./round-steps.ts";
import { signIn } from "./sign-in.ts";

const person = (name: string, domain: string) => ({
  name,
  address: `${name.toLowerCase().replace(" ", ".")}@${domain}`,
});

test("one round, from the request to the released report, with figures that anybody can reckon", async ({
  browser,
}) => {
  const domain = "acme.example";
  const subject = person("Ada Lind", domain);
  const coach = person("Cora Weiss", domain);
  const self = planRater({ ...subject, group: "self", comment: "I ask more than I answer." }, 0);
  const raters = [
    { group: "boss", names: ["Bella Boss"] },
    { group: "peer", names: ["Pia One", "Per Two", "Pau Three", "Pim Four"] },
    { group: "direct-report", names: ["Dana One", "Dora Two", "Dirk Three"] },
    { group: "other", names: ["Otto One", "Olga Two"] },
  ]
    .flatMap(({ group, names }) =>
      names.map((name) => ({ group: group as PlannedRater["group"], ...person(name, domain) })),
    )
    .map((who, at) => planRater({ ...who, comment: `A remark of my own, number ${at + 1} of ten.` }, at + 1));
  const of = (...groups: readonly PlannedRater["group"][]) => raters.filter(({ group }) => groups.includes(group));

  await (await bringPeopleIn(browser, "Acme Works", subject, coach)).context().close();
  const ada = await signIn(browser, subject.address);

  await test.step("the subject asks for a round; two others would be combined with the smallest group", () =>
    askForRound(
      ada,
      coach,
      [
        { add: "Add your boss", people: of("boss") },
        { add: "Add peers", people: of("peer") },
        { add: "Add direct reports", people: of("direct-report") },
        { add: "Add others", people: of("other") },
      ],
      "Shown combined, five people",
    ));

  await test.step("everybody answers on a phone, the subject and the boss among them", () =>
    answerAll(browser, ada, [self, ...raters]));

  await test.step("the subject closes the round by hand", async () => {
    await ada.reload();
    await expect(ada.getByText("Ten of ten people have answered.")).toBeVisible();
    await closeRound(ada);
  });

  await test.step("the coach reads the comments first, writes an introduction and releases", async () => {
    const page = await reviewAndRelease(
      browser,
      coach,
      "Ada, read page one and sleep on it.",
      raters[1]?.comment ?? "",
    );
    await page.getByRole("link", { name: "Prepare the session" }).click();
    const sheet = await readFile(await keepFile(page, "Save as PDF (A4)"));
    expect(sheet.subarray(0, 8).toString()).toBe("%PDF-1.7");
    await page.context().close();
  });

  await test.step("the report's figures equal the test's own arithmetic, cell by cell", async () => {
    await guessAndOpen(ada, await waitForLink(ada.request, subject.address, /report/));
    await expect(ada.getByText("Ada, read page one and sleep on it.")).toBeVisible();
    const figures = await readViews(ada);
    for (const competency of competencyIds) {
      const boss = cellFigure(of("boss"), competency, true);
      const peers = cellFigure(of("peer"), competency, false);
      const combined = cellFigure(of("direct-report", "other"), competency, false);
      expect(figures.get(titleOf(competency)), titleOf(competency)).toEqual({
        self: shown(selfFigure(self, competency)),
        others: shown(othersFigure([boss, peers, combined])),
        cells: {
          "Your boss": shown(boss ?? Number.NaN),
          Peers: shown(peers ?? Number.NaN),
          "Direct reports and other raters, combined": shown(combined ?? Number.NaN),
        },
      });
    }
    // Two others are too few to stand alone: nowhere does the report name them, or the direct reports, by themselves.
    await expect(ada.getByText(/^(Direct reports|Other raters)$/)).toHaveCount(0);
    for (const { comment, group } of raters) await expect(ada.getByText(comment), group).toBeVisible();
  });

  await test.step("the subject keeps the figures as a table, and the whole as a file that can be checked", async () => {
    const table = await readFile(await keepFile(ada, "The figures, for a spreadsheet"), "utf8");
    const lines = table.split("\r\n").filter((line) => line.startsWith("Competency,"));
    expect(lines).toHaveLength(competencyIds.length * 5);
    for (const competency of competencyIds) {
      const title = titleOf(competency);
      const boss = cellFigure(of("boss"), competency, true) ?? Number.NaN;
      const [line] = lines.filter((each) => each.startsWith(`Competency,${title},Your boss,`));
      expect(Number(line?.split(",")[4]).toFixed(1), title).toBe(shown(boss));
    }
    const file = await keepFile(ada, "The whole report, to be checked later");
    expect(await verifyFile(file)).toBe(0);
    expect(await verifyFile(await forgeFile(file, "number 1 of ten", "number one of ten"))).toBe(1);
  });

  await test.step("the subject keeps the report on paper", async () => {
    const paper = await readFile(await keepFile(ada, "Download as PDF (A4)"));
    expect(paper.subarray(0, 8).toString()).toBe("%PDF-1.7");
    await expect(ada.getByText("The PDF (A4) is saved.")).toBeVisible();
    await expect(ada.getByRole("link", { name: "Save it again" })).toBeVisible();
  });
});

test("two peers are too few: what they said is in nothing that anybody is sent", async ({ browser }) => {
  const domain = "small.example";
  const subject = person("Sam Klein", domain);
  const coach = person("Carl Vogt", domain);
  const self = planRater({ ...subject, group: "self", comment: "My own words." }, 0);
  const boss = planRater({ ...person("Bo Chef", domain), group: "boss", comment: "What the boss wrote." }, 1);
  const peers = ["Pat Eins", "Pip Zwei"].map((name, at) =>
    planRater(
      { ...person(name, domain), group: "peer", comment: `Quillwort ${at}: only a withheld peer says this.` },
      at + 2,
    ),
  );
  const administrator = await bringPeopleIn(browser, "Small Works", subject, coach);
  const sam = await signIn(browser, subject.address);
  const sent = [listenTo(administrator), listenTo(sam)];
  await askForRound(
    sam,
    coach,
    [
      { add: "Add your boss", people: [boss] },
      { add: "Add peers", people: peers },
    ],
    /too few to keep people anonymous/,
  );
  await answerAll(browser, sam, [self, boss, ...peers]);
  await sam.reload();
  await closeRound(sam);
  const coachPage = await reviewAndRelease(browser, coach, "Sam, this is your own view and your boss’s.", boss.comment);
  sent.push(listenTo(coachPage));
  await coachPage.reload();
  await coachPage.goto(`${coachPage.url()}/report`);
  await expect(coachPage.getByRole("region", { name: "Your view and theirs" })).toBeVisible();
  // Of all others there is no figure, so there is nothing to guess.
  await sam.goto(await waitForLink(sam.request, subject.address, /report/));
  await expect(sam.getByRole("region", { name: "Your view and theirs" })).toBeVisible();
  await expect(sam.getByText(boss.comment)).toBeVisible();
  for (const place of ["organisation/rounds", "organisation/audit", "organisation/people"]) {
    await administrator.goto(`${productUrl}/${place}`);
    await expect(administrator.getByRole("heading", { level: 1 })).toBeVisible();
  }
  const bodies = (await Promise.all(sent.map((read) => read()))).flat();
  expect(
    bodies.some((body) => body.includes(boss.comment)),
    "the listening heard the report",
  ).toBe(true);
  for (const body of bodies) expect(body).not.toContain("Quillwort");
});

async function answerAll(browser: Browser, mailbox: Page, everyone: readonly PlannedRater[]): Promise<void> {
  // Three at a time, as people do.
  for (let from = 0; from < everyone.length; from += 3)
    await Promise.all(
      everyone.slice(from, from + 3).map(async (rater) => {
        const about = rater.group === "self" ? /your own view/i : /asks for your view/;
        const link = await waitForLink(mailbox.request, rater.address, about);
        const page = await answerAsRater(browser, link, rater);
        await page.context().close();
      }),
    );
}

/** Keeps every answer of the API that a page is sent from now on; calling the result waits for their texts. */
function listenTo(page: Page): () => Promise<readonly string[]> {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/trpc/")) bodies.push(response.text().catch(() => ""));
  });
  return () => Promise.all(bodies);
}
