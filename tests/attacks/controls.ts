import { afterAll, describe, test } from "vitest";
import type { Attack } from "./attack.ts";
import { type BoxReport, boxRefusal, isRoot, removeBundle, runInBox } from "./box.ts";
import { lacksEntry, noEntry } from "./lacks-entry.ts";
import { violations } from "./violations.ts";

/** How many attacks share a box: few enough that several boxes work at once. */
const together = 8;

/** Shows that each attack bites on the careless judge that it names, where nothing holds it, in a box. */
export function describeControls(attacks: readonly Attack[]): void {
  // An attack that needs the files of the real root can't be shown by another user.
  const shown = attacks.filter(({ control }) => isRoot || control.user !== "root");
  const boxes = new Map<string, Promise<BoxReport>>();

  /** Those that go with an attack into one box; alone where it can take the judge, and so the others' runner, down. */
  const sharing = (attack: Attack): Attack[] => {
    if (attack.destructive) return [attack];
    const alike = shown.filter((one) => !one.destructive && kindOf(one) === kindOf(attack));
    const from = alike.indexOf(attack) - (alike.indexOf(attack) % together);
    return alike.slice(from, from + together);
  };

  const boxOf = (attack: Attack): Promise<BoxReport> => {
    const names = sharing(attack).map(({ name }) => name);
    const { judge, user } = attack.control;
    const boxUser = user === "root" ? "mapped-root" : "ordinary";
    const order = { target: { judge }, attacks: names };
    const box = boxes.get(names.join()) ?? runInBox(boxUser, order, 9_000 + 6_000 * names.length);
    boxes.set(names.join(), box);
    return box;
  };

  describe.skipIf(boxRefusal())("without its layer, every attack bites", () => {
    afterAll(removeBundle);

    test.concurrent.for(shown)("$name", { timeout: 180_000 }, async (attack, context) => {
      if (lacksEntry(attack.name)) context.skip(noEntry);
      const report = await boxOf(attack);
      const observation = report.observations.find(({ attack: name }) => name === attack.name);
      const lost = `${attack.destructive ? "it took the judge down" : "not observed"} ${report.stderr}`;
      const seen = observation ? violations(attack, observation).join("\n") : lost;
      context.expect(seen).toMatch(attack.control.bite);
    });
  });
}

const kindOf = ({ control }: Attack) => `${control.judge} ${control.user}`;
