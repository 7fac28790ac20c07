import { afterAll, describe, expect, test } from "vitest";
import type { CarelessJudge } from "./attack.ts";
import { boxRefusal, removeBundle, runInBox } from "./box.ts";
import { describeControls } from "./controls.ts";
import { attacks, harmless } from "./table/attacks.ts";
import { violations } from "./violations.ts";

describeControls(attacks.filter(({ slow }) => !slow));

describe.skipIf(boxRefusal())("a harmless program", () => {
  afterAll(removeBundle);

  test.concurrent.each<CarelessJudge>(["plain", "server", "inprocess"])(
    "does nothing to %s",
    async (judge) => {
      const report = await runInBox(
        "ordinary",
        { target: { judge }, attacks: ["harmless"] },
        30_000,
      );
      const [observation] = report.observations;
      expect(observation && violations(harmless, observation)).toEqual([]);
    },
  );
});
