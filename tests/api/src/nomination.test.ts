import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
});
afterAll(() => house.close());

const person = (name: string, address: string) => ({ name, address });

describe("A list of raters", () => {
  test("takes whom it can, says for the others why not, and forecasts the report", async () => {
    const { roundId, subject, coach, subjectApi } = await stage.request(acme);
    const { added, refusals } = await subjectApi.nomination.add.mutate({
      roundId,
      group: "peer",
      people: [
        person("Ada", "Ada@Example.org"),
        person("Ada", "ada@example.org"),
        person("Me", subject.address),
        person("Coach", coach.address),
        person("", "nameless@example.org"),
        person("Two", "a@example.org, evil@example.org"),
        person("Break", "a@example.org\r\nRCPT TO:<evil@example.org>"),
        person("Team", "Team: evil@example.org;"),
        person("Bücher", "leser@bücher.example"),
        person("Cut \u202e\u0000", "cut@example.org"),
      ],
    });
    expect(added.map(({ name, address }) => [name, address])).toEqual([
      ["Ada", "ada@example.org"],
      ["Bücher", "leser@xn--bcher-kva.example"],
      ["Cut", "cut@example.org"],
    ]);
    expect(refusals.map(({ index, refusal }) => [index, refusal.code])).toEqual([
      [1, "already-nominated"],
      [2, "subject-as-rater"],
      [3, "coach-as-rater"],
      [4, "name-missing"],
      [5, "address-malformed"],
      [6, "address-malformed"],
      [7, "address-malformed"],
    ]);
    const list = await subjectApi.nomination.list.query({ roundId });
    expect(list.people).toHaveLength(3);
    expect(list.forecast.all.cells).toMatchObject([{ key: "peer", people: 3 }]);
    expect(list.forecast.one).toMatchObject([
      { silent: ["peer"], costs: [{ group: "peer", from: "alone", to: "withheld" }] },
    ]);
  });

  test("is changed person by person, by its subject only and before the launch only", async () => {
    const { roundId, subjectApi, coachApi } = await stage.request(acme, { peer: 4, boss: 1 });
    const { people } = await subjectApi.nomination.list.query({ roundId });
    const [first, second] = people.filter(({ group }) => group === "peer");
    if (first === undefined || second === undefined) throw new Error("Two peers are on the list");
    await subjectApi.nomination.remove.mutate({ nominationId: first.id });
    await subjectApi.nomination.changeGroup.mutate({ nominationId: second.id, group: "other" });
    const after = await subjectApi.nomination.list.query({ roundId });
    expect(after.people.map(({ group }) => group).sort()).toEqual(["boss", "other", "peer", "peer"]);
    expect(await refusalOf(subjectApi.nomination.remove.mutate({ nominationId: first.id }))).toEqual({
      code: "not-found",
    });
    const elsewhere = await house.foundOrganisation("Elsewhere");
    const administrator = (await house.signIn(acme.founder)).api;
    const foreigner = (await house.signIn(elsewhere.founder)).api;
    for (const api of [coachApi, administrator, foreigner]) {
      const nominationId = second.id;
      const refused = [
        api.nomination.list.query({ roundId }),
        api.nomination.add.mutate({ roundId, group: "peer", people: [person("X", "x@x.example")] }),
        api.nomination.remove.mutate({ nominationId }),
        api.nomination.changeGroup.mutate({ nominationId, group: "peer" }),
      ];
      for (const refusal of await Promise.all(refused.map((call) => refusalOf(call))))
        expect(refusal).toEqual({ code: "not-found" });
    }
    const { entries } = await administrator.audit.list.query({ cursor: null });
    const acts = entries.filter((entry) => entry.roundId === roundId).map(({ act }) => act);
    expect(acts.slice(0, 2)).toEqual(["nomination.changeGroup", "nomination.remove"]);
    expect(JSON.stringify(entries)).not.toContain("@raters.example");

    await subjectApi.round.launch.mutate({ roundId });
    const late = { roundId, group: "peer" as const, people: [person("Late", "late@x.example")] };
    expect(await refusalOf(subjectApi.nomination.add.mutate(late))).toEqual({
      code: "launch-in-progress",
    });
    await stage.work();
    expect(await refusalOf(subjectApi.nomination.add.mutate(late))).toMatchObject({
      code: "round-status",
    });
    expect(await refusalOf(subjectApi.nomination.remove.mutate({ nominationId: second.id }))).toMatchObject({
      code: "round-status",
    });
    expect((await subjectApi.nomination.list.query({ roundId })).people).toHaveLength(4);
  });

  test("ends at two hundred people, and no request may bring more than a few hundred", async () => {
    const { roundId, subjectApi } = await stage.request(acme);
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, at) => person(`P ${at}`, `p${at}@crowd.example`));
    const { added, refusals } = await subjectApi.nomination.add.mutate({
      roundId,
      group: "other",
      people: crowd(201),
    });
    expect(added).toHaveLength(200);
    expect(refusals).toMatchObject([{ refusal: { code: "too-many-nominations", limit: 200 } }]);
    const flood = { roundId, group: "other" as const, people: crowd(301) };
    expect(await refusalOf(subjectApi.nomination.add.mutate(flood))).toMatchObject({
      code: "input-malformed",
    });
  });
});
