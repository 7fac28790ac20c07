import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { caseKey } from "../../src/problem/case-key.ts";
import type { Case, Problem } from "../../src/problem/load.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";
import { fixtures } from "./fixtures.ts";
import { acceptedSources, judged, sourcesOf, told, withoutMain } from "./without-main.ts";

const kinds = pythons.flatMap((python) =>
  (["process", "forkserver"] as const).map((kind) => ({ ...python, kind })),
);

/** The cases up to the one that decides: a solution with the same verdict on each of them has the same verdict. */
function upTo({ cases }: Problem, decider: string | undefined): (one: Case) => boolean {
  const last = cases.findIndex((one) => caseKey(one) === decider);
  const needed = new Set(last === -1 ? cases : cases.slice(0, last + 1));
  return (one) => needed.has(one);
}

describe.each(kinds)("without their mains, on $name in $kind", ({ path, kind, searchPath }) => {
  let engine: Engine;
  let warm: Engine;
  beforeAll(async () => {
    engine = await openFor(kind, path);
    warm = kind === "forkserver" ? engine : await openFor("forkserver", path);
  });
  afterAll(() => Promise.all([engine.close(), warm.close()]));

  it.each(["reference", "accepted"] as const)("each %s is accepted", async (what) => {
    const refused: string[] = [];
    const sources = what === "reference" ? sourcesOf(what) : acceptedSources({ searchPath });
    for (const one of sources) {
      const cut = withoutMain(one);
      if (!cut) continue;
      const result = await judged(engine, cut);
      if (result.verdict !== "AC" || result.form !== "function") refused.push(told(result));
    }
    expect(refused).toEqual([]);
  });

  it("each misconception gets the verdict that it has with its main", async () => {
    const different: string[] = [];
    for (const one of sourcesOf("misconceptions")) {
      const cut = withoutMain(one);
      if (!cut) continue;
      const whole = await judged(warm, one);
      const alone = await judged(engine, cut, upTo(one.problem, whole.decidedBy));
      if (whole.verdict !== alone.verdict) different.push(`${whole.verdict}: ${told(alone)}`);
    }
    expect(different).toEqual([]);
  });

  it("each fixture has its verdict on all cases", async () => {
    const hasTorch = spawnSync(path, ["-c", "import torch"]).status === 0;
    const different: string[] = [];
    for (const one of fixtures(hasTorch)) {
      const result = await judged(engine, one);
      if (result.verdict !== one.verdict) different.push(told(result));
    }
    expect(different).toEqual([]);
  });
});
