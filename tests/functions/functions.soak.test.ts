import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";
import { fixtures } from "./fixtures.ts";
import { judged, sourcesOf, told, withoutMain } from "./without-main.ts";

const kinds = pythons.flatMap(({ name, path }) =>
  (["process", "forkserver"] as const).map((kind) => ({ name, path, kind })),
);

describe.each(kinds)("without their mains, on $name in $kind", ({ path, kind }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openFor(kind, path);
  });
  afterAll(() => engine.close());

  it.each(["reference", "accepted"] as const)("each %s is accepted", async (what) => {
    const refused: string[] = [];
    for (const one of sourcesOf(what)) {
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
      const [whole, alone] = [await judged(engine, one), await judged(engine, cut)];
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
