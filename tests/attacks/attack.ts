import type { RunLimits, Tier } from "../../src/engine/engine.ts";
import type { Threat } from "./threats.ts";

/**
 * The allowed outcomes of a run that was contained. `held`: status 0 and a line that begins with "held". `failed`: a status other than 0.
 * `time`, `memory`, `output`: that limit is reported as exceeded.
 */
export type Sight =
  | "held"
  | "failed"
  | "signalled"
  | "not-compiled"
  | "time"
  | "memory"
  | "output"
  | { readonly stdout: string };

/** Judges without layers, written as people write them in an hour: an attack has to bite on one of them. */
export const carelessJudges = ["plain", "harness", "server", "inprocess"] as const;
export type CarelessJudge = (typeof carelessJudges)[number];

/** The judge on which the attack succeeds, and the violation seen there: part of a sentence of violations.ts. */
export interface Control {
  readonly judge: CarelessJudge;
  readonly bite: RegExp;
  /** `root`: the control box maps its user to uid 0 of its own user namespace. Needs the real root to show file permissions. */
  readonly user?: "root" | "user";
}

export interface Attack {
  /** Unique; the program is `programs/<program ?? name>.py`, or `source` where that is best generated. */
  readonly name: string;
  readonly program?: string;
  readonly source?: string;
  readonly threat: Threat;
  /** Any one of these must be seen. */
  readonly seen: readonly Sight[];
  readonly limits?: Partial<RunLimits>;
  /** Run a victim first, whose source, stdin and stdout hold secrets. */
  readonly victim?: boolean;
  /** A second program of the attacker, run next on the same engine, that looks for what the first has left. */
  readonly accomplice?: string;
  /** Tiers that must hold it; by default all but `bare`. */
  readonly tiers?: readonly Tier[];
  /** Its control gets a box of its own, because it can take the careless judge down. */
  readonly destructive?: boolean;
  /** Takes seconds: only the soak runs it in every tier. */
  readonly slow?: boolean;
  readonly control: Control;
}

/** An attack without its threat, as the tables of one threat each list it. */
export type Entry = Omit<Attack, "threat">;

export function against(threat: Threat, entries: readonly Entry[]): Attack[] {
  return entries.map((entry) => ({ ...entry, threat }));
}

export const bitesPlain = (bite: RegExp): Control => ({ judge: "plain", bite });
export const bitesServer = (bite: RegExp): Control => ({ judge: "server", bite });
export const bitesHarness = (bite: RegExp): Control => ({ judge: "harness", bite });
export const bitesInProcess = (bite: RegExp): Control => ({ judge: "inprocess", bite });

/** The tiers that isolate: what an attack must be held by unless it says otherwise. */
export const sandboxed: readonly Tier[] = ["nested", "flat", "landlock"];
/** For attacks that the engine itself has to hold, whatever the sandbox. */
export const everywhere: readonly Tier[] = [...sandboxed, "bare"];
