import type { Engine, Interpreter, Layer, Tier } from "../../../src/engine/engine.ts";
import { openEngine } from "../../../src/engine/open.ts";
import { type CarelessJudge, carelessJudges } from "../attack.ts";
import type { Secrets } from "../world/secrets.ts";
import { openCareless } from "./open.ts";

/** The target of an attack: a careless judge, or one of dlj's engines in one tier, perhaps without some layers. */
export type Target = { readonly judge: CarelessJudge } | EngineTarget;

export interface EngineTarget {
  readonly judge: "process" | "forkserver";
  readonly tier: Tier;
  readonly without?: readonly Layer[];
}

/** @throws DljError where the tier can't be had. */
export async function openJudge(
  target: Target,
  interpreter: Interpreter,
  secrets: Secrets,
  scripts: string,
): Promise<Engine> {
  if (isCareless(target)) return openCareless(target.judge, interpreter, secrets, scripts);
  return await openEngine(target.judge, {
    interpreter,
    sandbox: target.tier === "bare" ? "off" : target.tier,
    slots: 1,
    preload: ["numpy"],
    ...(target.without ? { without: target.without } : {}),
  });
}

export function isCareless(target: Target): target is Exclude<Target, EngineTarget> {
  return (carelessJudges as readonly string[]).includes(target.judge);
}
