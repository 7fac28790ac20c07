import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attack, sandboxed } from "./attack.ts";
import { type BoxReport, type BoxUser, boxRefusal, isRoot, removeBundle, runInBox } from "./box.ts";
import type { EngineTarget } from "./judges/target.ts";
import { attacks, harmless } from "./table/attacks.ts";
import { violations } from "./violations.ts";

const refusal = boxRefusal();

/** Tiers that have to be there, separated by commas: on a machine that is known to have them, a skip would be a lie. */
const required = (process.env.DLJ_ATTACKS_REQUIRE ?? "").split(",");

/** Everything that this tier has to hold. */
export function attacksOn({ tier }: EngineTarget): Attack[] {
  return attacks.filter(({ tiers = sandboxed }) => tiers.includes(tier));
}

/** Lets attacks loose on one engine in one tier, one after the other as students come, and expects each to be held. */
export function describeHeld(target: EngineTarget, user: BoxUser, chosen: readonly Attack[]): void {
  const all = [harmless, ...chosen];
  const impossible = refusal ?? (user === "root" && !isRoot ? "not root" : undefined);

  const without = target.without ? ` without ${target.without}` : "";
  describe.skipIf(impossible)(`${target.judge}, ${target.tier}${without}, as ${user}`, () => {
    let report: BoxReport;
    beforeAll(async () => {
      const names = all.map(({ name }) => name);
      report = await runInBox(user, { target, attacks: names }, 60_000 + 5_000 * names.length);
    }, 1_000_000);
    afterAll(removeBundle);

    test("the tier is the one that was asked for", (context) => {
      if (report.refused && !required.includes(target.tier)) context.skip(report.refused);
      expect(report.refused).toBeUndefined();
      expect(report.info?.tier, report.stderr).toBe(target.tier);
    });

    test.for(all)("$name", (attack, context) => {
      if (report.refused) context.skip(report.refused);
      const observation = report.observations.find(({ attack: name }) => name === attack.name);
      if (!observation) expect.fail(`not observed; the runner's last words: ${report.stderr}`);
      const { ending } = observation.outcome;
      // Before Linux 6.12 one tier refuses such problems, to a user who is not root.
      if (ending.kind === "engine-failed" && /problems that allow processes/.test(ending.reason)) {
        context.skip(ending.reason);
      }
      expect(violations(attack, observation)).toEqual([]);
    });

    test("when it is closed, nothing is left of it", (context) => {
      if (report.refused) context.skip(report.refused);
      expect(report.done, report.stderr).toBe(true);
      expect(report.left).toEqual([]);
    });
  });
}
