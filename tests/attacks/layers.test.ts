import { afterAll, describe, expect, test } from "vitest";
import { type BoxReport, boxRefusal, isRoot, removeBundle, runInBox } from "./box.ts";
import { lacksEntry, noEntry } from "./lacks-entry.ts";
import { attacks } from "./table/attacks.ts";
import { layerControls } from "./table/layers.ts";
import { violations } from "./violations.ts";

const refusal = boxRefusal();
const shown = layerControls.filter(({ user }) => isRoot || user !== "root");

describe.skipIf(refusal)("without a layer of the engine, what it holds bites", () => {
  afterAll(removeBundle);

  describe.each(shown)("$tier without $without", ({ tier, without, user = "ordinary", bites }) => {
    let box: Promise<BoxReport> | undefined;
    const run = () => {
      const order = { target: { judge: "forkserver", tier, without }, attacks: Object.keys(bites) };
      box ??= runInBox(user, order as Parameters<typeof runInBox>[1], 60_000);
      return box;
    };

    test.for(Object.entries(bites))("%s", { timeout: 120_000 }, async ([name, bite], context) => {
      const { refused, observations, stderr } = await run();
      if (refused) context.skip(refused);
      if (lacksEntry(name)) context.skip(noEntry);
      const observation = observations.find(({ attack }) => attack === name);
      const attack = attacks.find((one) => one.name === name);
      if (!observation || !attack) expect.fail(`not observed: ${stderr}`);
      expect(violations(attack, observation).join("\n")).toMatch(bite);
    });
  });
});
