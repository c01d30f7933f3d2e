import { expect, test } from "vitest";
import { asId } from "../id.ts";
import { changeRoles } from "./change-roles.ts";

const ada = asId<"member">("00000000-0000-4000-8000-000000000001");
const grace = asId<"member">("00000000-0000-4000-8000-000000000002");

test("the last administrator stays one", () => {
  expect(changeRoles(ada, ["coach"], [ada])).toEqual({
    ok: false,
    refusal: { code: "last-administrator" },
  });
  expect(changeRoles(ada, ["administrator", "coach"], [ada])).toMatchObject({ ok: true });
});

test("one of two administrators may step down", () => {
  expect(changeRoles(ada, [], [ada, grace])).toEqual({ ok: true, value: [] });
});

test("a role is held once, however often it is named", () => {
  expect(changeRoles(grace, ["coach", "coach"], [ada])).toEqual({ ok: true, value: ["coach"] });
});
