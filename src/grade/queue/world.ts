import { createHash } from "node:crypto";
import { join } from "node:path";
import * as z from "zod";
import { type EngineInfo, type Interpreter, tiers } from "../../engine/engine.ts";
import { catalogueHash } from "../../judge/assemble.ts";
import { packageRoot, version } from "../../package-root.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { loadProblem } from "../../problem/load.ts";
import { sha256 } from "./names.ts";

/**
 * Everything about a machine that a verdict may depend on: what two shards of one run must have in common too. Jobs are judged
 * only in the world that they were asked for in.
 */
export const worldSchema = z.strictObject({
  judge: z.string().describe("dlj's version"),
  catalogue: sha256.describe(
    "of the problems that come with dlj: two builds of one version differ",
  ),
  platform: z.string().describe("linux-x64"),
  engine: z.enum(["process", "forkserver"]),
  tier: z.enum(tiers).describe("the report names one tier for the whole run"),
  python: z.string(),
  numpy: z.string().nullable(),
});
export type World = z.output<typeof worldSchema>;

/** The world of this machine, as its engine was started. */
export function worldHere(info: EngineInfo, interpreter: Interpreter): World {
  const catalogue = new Catalogue([join(packageRoot, "problems")]);
  const problems = catalogue.ids().map((id) => loadProblem(catalogue.folder(id) ?? id));
  return {
    judge: version,
    catalogue: catalogueHash(problems),
    platform: `${process.platform}-${process.arch}`,
    engine: info.engine,
    tier: info.tier,
    python: interpreter.version,
    numpy: interpreter.numpy ?? null,
  };
}

/** In what two worlds differ. */
export function differences(wanted: World, there: World): (keyof World)[] {
  const keys = Object.keys(worldSchema.shape) as (keyof World)[];
  return keys.filter((key) => wanted[key] !== there[key]);
}

/** The text that a job's id and a queue's name are made from: the same for the same world. */
export function worldText(world: World): string {
  const keys = Object.keys(worldSchema.shape) as (keyof World)[];
  return JSON.stringify(keys.map((key) => world[key]));
}

/** The queue of a world: a worker of another world never sees its jobs. */
export function queueName(world: World): string {
  return `judge-${createHash("sha256").update(worldText(world)).digest("hex").slice(0, 16)}`;
}
