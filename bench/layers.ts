import { type Layer, layers } from "../src/engine/engine.ts";
import { sandboxes } from "./place.ts";
import type { Suite } from "./suite.ts";
import { warmCases, warmPrograms } from "./warm.ts";

const count = 20;
const [tier = "off"] = sandboxes;
/** The layers that cost time per program or case; the others cost time per server. */
const paidFor: readonly Layer[] = layers.filter(
  (layer) => !["network", "ipc", "mounts", "readonly", "user"].includes(layer),
);
const cases = "cases, all layers";
const programs = "programs, all layers";
/** It is compiled, imports nothing and does nothing, but it has a process, namespaces and an answer like any other. */
const empty = "empty programs, all layers";

/**
 * Measures what a case and a program cost in the strongest tier, and what each layer adds: all layers against all but one. A
 * program's cost is that of a program with one case less that of a case.
 */
export const layersSuite: Suite = {
  title: `${count} warm cases of one program, and ${count} programs with one case each, ${tier}, without one layer`,
  rounds: 5,
  tasks: [
    { name: cases, run: await warmCases(tier, count, []) },
    { name: programs, run: await warmPrograms(tier, count, []) },
    { name: empty, run: await warmPrograms(tier, count, [], "") },
    ...(await Promise.all(
      paidFor.flatMap((layer) => [
        warmCases(tier, count, [layer]).then((run) => ({ name: `cases, ${layer}`, run })),
        warmPrograms(tier, count, [layer]).then((run) => ({ name: `programs, ${layer}`, run })),
      ]),
    )),
  ],
  ratios: [],
  after: async (figures) => {
    const each = (name: string) =>
      ((figures.find((one) => one.name === name)?.median ?? Number.NaN) / count) * 1000;
    const ofProgram = (layer: string) => each(`programs, ${layer}`) - each(`cases, ${layer}`);
    return {
      "a case, us": each(cases),
      "a program beside its cases, us": ofProgram("all layers"),
      "of these its compilation, imports and own code, us": each(programs) - each(empty),
      ...Object.fromEntries(
        paidFor.flatMap((layer) => [
          [`${layer}, us a case`, each(cases) - each(`cases, ${layer}`)],
          [`${layer}, us a program`, ofProgram("all layers") - ofProgram(layer)],
        ]),
      ),
    };
  },
};
