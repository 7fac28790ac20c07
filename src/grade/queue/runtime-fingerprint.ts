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
 * The versions that a verdict may depend on; two shards of one run must have them in common too. A job is judged only by a worker
 * with the run's fingerprint.
 */
export const runtimeSchema = z.strictObject({
  judge: z.string().describe("dlj's version"),
  catalogue: sha256.describe(
    "hash of the problems that come with dlj, because two builds of one version may differ",
  ),
  platform: z.string().describe("linux-x64"),
  engine: z.enum(["process", "forkserver"]),
  tier: z.enum(tiers).describe("the sandbox's tier; a report names one tier for the whole run"),
  python: z.string(),
  numpy: z.string().nullable(),
});
export type RuntimeFingerprint = z.output<typeof runtimeSchema>;

/** The fingerprint of this machine with its engine. */
export function localRuntime(info: EngineInfo, interpreter: Interpreter): RuntimeFingerprint {
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

/** The keys in which two fingerprints differ. */
export function runtimeDifferences(
  wanted: RuntimeFingerprint,
  there: RuntimeFingerprint,
): (keyof RuntimeFingerprint)[] {
  const keys = Object.keys(runtimeSchema.shape) as (keyof RuntimeFingerprint)[];
  return keys.filter((key) => wanted[key] !== there[key]);
}

/** The fingerprint as text, for a job's id and a queue's name. */
export function runtimeText(runtime: RuntimeFingerprint): string {
  const keys = Object.keys(runtimeSchema.shape) as (keyof RuntimeFingerprint)[];
  return JSON.stringify(keys.map((key) => runtime[key]));
}

/** The name of the queue for a fingerprint. A worker with another fingerprint never sees its jobs. */
export function queueName(runtime: RuntimeFingerprint): string {
  return `judge-${createHash("sha256").update(runtimeText(runtime)).digest("hex").slice(0, 16)}`;
}
