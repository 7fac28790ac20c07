import { type Layer, layers } from "../src/engine/engine.ts";
import { sandboxes } from "./place.ts";
import type { Suite } from "./suite.ts";
import { warmCases } from "./warm.ts";

const count = 200;
const [tier = "off"] = sandboxes;
/** The layers that cost time per program or case; the others cost time per server. */
const paidFor: readonly Layer[] = layers.filter(
  (layer) => !["network", "ipc", "mounts", "readonly", "user"].includes(layer),
);
const all = "all layers";

/** Measures the cost of each layer of the strongest tier for a warm case: all layers against all but one. */
export const layersSuite: Suite = {
  title: `${count} warm cases in a row, ${tier}, without one layer`,
  rounds: 25,
  tasks: [
    { name: all, run: await warmCases(tier, count, []) },
    ...(await Promise.all(
      paidFor.map(async (layer) => ({
        name: layer,
        run: await warmCases(tier, count, [layer]),
      })),
    )),
  ],
  ratios: [],
  after: async (figures) => {
    const of = (name: string) => figures.find((one) => one.name === name)?.median ?? Number.NaN;
    return Object.fromEntries(
      paidFor.map((layer) => [`${layer}, us a case`, ((of(all) - of(layer)) / count) * 1000]),
    );
  },
};
