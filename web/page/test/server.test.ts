import { expect, test } from "vitest";
import { jsonOf, ofWar, refusalOf } from "../src/server";

test("a request has all digits of its seed, as a JSON number", () => {
  expect(jsonOf({ kind: "turns", seed: "123456789012345678", branches: 5 })).toBe(
    '{"kind":"turns","branches":5,"seed":123456789012345678}',
  );
  expect(jsonOf({ kind: "run", runs: 60 })).toBe('{"kind":"run","runs":60}');
});

test("the URL of a war has its scenario, seed and changes", () => {
  const of = { scenario: "six-places", seed: "123456789012345678", changes: ["a=1", "b=2"] };
  expect(ofWar("api/war", of, { with: ["c=3"], lang: "fr" })).toBe(
    "api/war?scenario=six-places&seed=123456789012345678&change=a%3D1&change=b%3D2&with=c%3D3&lang=fr",
  );
});

test("errors of the API keep their message, fix and problems", () => {
  const problems = [{ place: "places.yaml:1:2", wrong: "w", fix: "f" }];
  const refused = refusalOf(422, "Unprocessable", { status: 422, detail: "invalid scenario", fix: "correct it", problems });
  expect(refused).toMatchObject({ status: 422, message: "invalid scenario", fix: "correct it", problems });
});

test("errors in the form of RFC 9457 are understood", () => {
  expect(refusalOf(400, "", { type: "about:blank", title: "Bad Request", detail: "invalid seed" }).message).toBe("invalid seed");
  expect(refusalOf(400, "", { title: "Bad Request" }).message).toBe("Bad Request");
});

test.each([null, "<html>", [], { detail: 3, problems: "x" }])("an error without a readable body has the status text: %j", (body) => {
  expect(refusalOf(502, "Bad Gateway", body)).toMatchObject({ message: "Bad Gateway", fix: "", problems: [] });
});
