import { afterAll, describe, expect, test } from "vitest";
import type { Attack, CarelessJudge } from "./attack.ts";
import { type BoxReport, boxRefusal, isRoot, removeBundle, runInBox } from "./box.ts";
import { attacks, harmless } from "./table/attacks.ts";
import { violations } from "./violations.ts";

const refusal = boxRefusal();
// An attack that needs the files of the real root can't be shown by another user.
const shown = attacks.filter(({ control }) => isRoot || control.user !== "root");
const batches = new Map<string, Promise<BoxReport>>();

const boxUser = ({ control }: Attack) => (control.user === "root" ? "mapped-root" : "ordinary");

/** The box that an attack on a careless judge is shown in: one for all that can live together, or its own. */
function boxOf(attack: Attack): Promise<BoxReport> {
  const target = { judge: attack.control.judge };
  const names = sharing(attack);
  const key = names.join();
  const box =
    batches.get(key) ??
    runInBox(boxUser(attack), { target, attacks: names }, 30_000 + 6_000 * names.length);
  batches.set(key, box);
  return box;
}

/** Those that go with an attack into one box, in small groups so that several boxes work at once. */
function sharing(attack: Attack): string[] {
  if (attack.destructive) return [attack.name];
  const alike = shown.filter(
    (other) =>
      !other.destructive &&
      other.control.judge === attack.control.judge &&
      boxUser(other) === boxUser(attack),
  );
  const from = alike.indexOf(attack) - (alike.indexOf(attack) % 8);
  return alike.slice(from, from + 8).map(({ name }) => name);
}

/** What an attack does to the careless judge that it names. */
async function bites(attack: Attack): Promise<string> {
  const report = await boxOf(attack);
  const observation = report.observations.find(({ attack: name }) => name === attack.name);
  if (observation) return violations(attack, observation).join("\n");
  return `${attack.destructive ? "it took the judge down" : "no observation"} ${report.stderr}`;
}

describe.skipIf(refusal)("without its layer, every attack bites", () => {
  afterAll(removeBundle);

  test.concurrent.each(shown)("$name", { timeout: 120_000 }, async (attack) => {
    expect(await bites(attack)).toMatch(attack.control.bite);
  });

  test.concurrent.each<CarelessJudge>(["plain", "server", "inprocess"])(
    "and a harmless program does nothing to %s",
    async (judge) => {
      const report = await runInBox(
        "ordinary",
        { target: { judge }, attacks: ["harmless"] },
        15_000,
      );
      const [observation] = report.observations;
      expect(observation && violations(harmless, observation)).toEqual([]);
    },
  );
});
