import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Layer, layers } from "../../src/engine/engine.ts";
import { everywhere, sandboxed } from "./attack.ts";
import { attacks, harmless } from "./table/attacks.ts";
import { layerControls } from "./table/layers.ts";
import { type Threat, threats } from "./threats.ts";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const programs = readdirSync(pathOf("programs"))
  .filter((file) => file.endsWith(".py"))
  .map((file) => file.slice(0, -3));

/** Programs that run beside the attacks and are none. */
const others = ["honest", "victim"];

/** Threats that no program of a solution can try, and the tests that try them. */
const elsewhere: Readonly<Partial<Record<Threat, string>>> = {
  report: "class.test.ts",
  comparison: "comparison.test.ts",
};

test("every attack has a name of its own", () => {
  const names = attacks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("every line of the threat model is attacked", () => {
  const attacked = new Set(attacks.map(({ threat }) => threat));
  const missing = Object.keys(threats).filter((threat) => !attacked.has(threat as Threat));
  expect(missing).toEqual(Object.keys(elsewhere));
  for (const file of Object.values(elsewhere)) expect(existsSync(pathOf(file)), file).toBe(true);
});

/** Layers that not every machine has, and the tests that leave them out. */
const shownElsewhere: Readonly<Partial<Record<Layer, string>>> = {
  cgroup: "../engine/cgroup.test.ts",
};

test("every layer of the sandbox is left out in turn, and something bites", () => {
  const shown = layerControls.filter(({ bites }) => Object.keys(bites).length > 0);
  const rest = layers.filter((layer) => !(layer in shownElsewhere));
  expect([...new Set(shown.flatMap(({ without }) => without))].sort()).toEqual(rest.sort());
  for (const file of Object.values(shownElsewhere))
    expect(existsSync(pathOf(file)), file).toBe(true);
});

test("an attack that does not concern every tier is held by each that isolates, or is about what they alone have", () => {
  const partial = attacks.filter(
    ({ tiers = sandboxed }) => tiers !== sandboxed && tiers !== everywhere,
  );
  expect(partial.map(({ name }) => name)).toEqual(["watch-names"]);
});

test("every program says in its first line what it tries", () => {
  for (const name of programs) {
    const [first] = readFileSync(pathOf(`programs/${name}.py`), "latin1").split("\n");
    expect(first, name).toMatch(/^"""/);
  }
});

test("every program is used, and every attack has one", () => {
  const used = [...attacks, harmless].flatMap(({ name, program, source, accomplice }) => [
    ...(source === undefined ? [program ?? name] : []),
    ...(accomplice ? [accomplice] : []),
  ]);
  expect([...new Set([...used, ...others])].sort()).toEqual(programs.sort());
});
