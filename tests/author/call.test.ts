import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportFor } from "../../src/author/finding.ts";
import { checkCall } from "../../src/author/verify/call.ts";
import { codeOf } from "../../src/judge/python-lines.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import type { ProblemSpec } from "../../src/problem/spec.ts";

const entries = new Catalogue([join(packageRoot, "problems")]).entries();
const ids = (chosen: typeof entries) => chosen.map(({ spec }) => spec.id).sort();

it("the catalogue's calls are sound", () => {
  for (const { folder, spec } of entries)
    expect(checkCall(folder, spec, reportFor(spec.id)), spec.id).toEqual([]);
});

it("a problem has a call if and only if its reference's function takes a function", () => {
  const taking = entries.filter(({ spec, folder }) => {
    const text = codeOf(readFileSync(referenceFile({ id: spec.id, folder }), "utf8"));
    const names = [spec.id, ...spec.aliases].map((name) => name.replaceAll("-", "_")).join("|");
    const [, parameters = "", body = ""] =
      new RegExp(`^def (?:${names})\\(([^)]*)\\):([\\s\\S]*?)^(?=def |if |class )`, "m").exec(
        text,
      ) ?? [];
    return parameters
      .split(/[,=\s]+/)
      .some((one) => new RegExp(`(?<![\\w.]|def )${one}\\(`).test(body));
  });
  expect(ids(taking)).toEqual(ids(entries.filter(({ spec }) => spec.call !== undefined)));
  expect(ids(taking)).toContain("adam");
});

it.each([
  ["other(x0=x0)", "callOther"],
  ["adam_optimizer(x0=x0, learning_rate)", "callPositional"],
  ["adam_optimizer(grad=lambda x, y: H @ x, x0=x0)", "callForeign"],
  ["adam_optimizer(grad=lambda x, y: np.dot(A, x).sum() - max(b), x0=x0)", "callForeign"],
  ["adam_optimizer(grad=lambda x, y: np.dot(A, x).sum() - b, x0=(x0, b))", undefined],
])("%s: %s", (call, rule) => {
  const adam = entries.find(({ spec }) => spec.id === "adam");
  const spec = { ...adam?.spec, call } as ProblemSpec;
  const found = checkCall("adam", spec, reportFor("adam")).map((one) => one.rule);
  expect(found).toEqual(rule === undefined ? [] : [rule]);
});
