import * as z from "zod";
import { tiers } from "../../engine/engine.ts";
import { version } from "../../package-root.ts";
import { endpoint } from "./endpoint.ts";

const health = z.strictObject({
  status: z.literal("ok"),
  version: z.string(),
  engine: z.enum(["process", "forkserver"]),
  tier: z.enum(tiers).describe("how strongly solutions are isolated; bare: not at all"),
  python: z.string(),
  numpy: z.string().nullable(),
  running: z.int().describe("requests that are judged now"),
  waiting: z.int(),
  most: z.int().describe("more requests than this, running and waiting, get 429"),
});

export const checkHealth = endpoint({
  method: "get",
  path: "/health",
  summary: "Say which judge this is, and how busy it is.",
  answer: health,
  act: async ({ serving: { engines, admission } }): Promise<z.output<typeof health>> => {
    const { engine, tier } = await engines.info();
    const { version: python, numpy = null } = engines.interpreter;
    const { running, waiting, most } = admission;
    return { status: "ok", version, engine, tier, python, numpy, running, waiting, most };
  },
});
