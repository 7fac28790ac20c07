import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inferInput } from "../../src/author/infer/infer-input.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { loadProblem } from "../../src/problem/load.ts";

const catalogue = new Catalogue([join(packageRoot, "problems")]);
const problems = catalogue.entries().map(({ folder }) => loadProblem(folder));

describe("the catalogue's input, read off the cases alone", () => {
  const lines = problems.flatMap(({ id, spec, cases }) => {
    const inferred = inferInput(cases.map(({ stdin }) => stdin));
    return spec.input.map((line, i) => ({ at: `${id}: ${line.name}`, line, found: inferred?.[i] }));
  });

  it("has the same lines, read the same way", () => {
    expect(lines.length).toBeGreaterThan(400);
    const wrong = lines.filter(({ line, found }) => found?.read !== line.read);
    expect(wrong.map(({ at, line, found }) => [at, line.read, found?.read])).toEqual([]);
  });

  it("has the same ranks", () => {
    const shaped = lines.filter(({ line }) => line.shape !== undefined);
    expect(shaped.length).toBeGreaterThan(270);
    const wrong = shaped.filter(({ line, found }) => found?.shape?.length !== line.shape?.length);
    expect(wrong.map(({ at, line, found }) => [at, line.shape, found?.shape])).toEqual([]);
  });
});
