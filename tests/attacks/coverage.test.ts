import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { attacks, harmless } from "./table/attacks.ts";
import { type Threat, threats } from "./threats.ts";

const programs = readdirSync(fileURLToPath(new URL("programs", import.meta.url)))
  .filter((file) => file.endsWith(".py"))
  .map((file) => file.slice(0, -3));

/** Programs that are run beside the attacks, not as one. */
const others = ["honest", "victim"];

/** Threats that no running program carries: their attacks are the other test files of this folder. */
const elsewhere: readonly Threat[] = ["report", "comparison"];

test("every attack has a name of its own", () => {
  const names = attacks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("every line of the threat model is attacked", () => {
  const attacked = new Set(attacks.map(({ threat }) => threat));
  const missing = Object.keys(threats).filter((threat) => !attacked.has(threat as Threat));
  expect(missing).toEqual(elsewhere);
});

test("every program is used, and every attack has one", () => {
  const used = [...attacks, harmless].flatMap(({ name, program, source, accomplice }) => [
    ...(source === undefined ? [program ?? name] : []),
    ...(accomplice ? [accomplice] : []),
  ]);
  expect([...new Set([...used, ...others])].sort()).toEqual(programs.sort());
});
