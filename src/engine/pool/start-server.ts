import { spawn } from "node:child_process";
import { type EngineOptions, type SandboxChoice, type Tier, tiers } from "../engine.ts";
import { importBudgetOf, planLaunch } from "../sandbox/plan-launch.ts";
import { answers } from "./frames.ts";
import { type Launch, ServerClient, ServerGone, type Starter } from "./server-client.ts";

/** How servers of one engine are started. */
export interface StartPlan {
  readonly options: EngineOptions;
  /** Import the preloaded modules before the first program is known. */
  readonly warm: boolean;
  /** As in `LaunchOptions`. */
  readonly core?: number;
  readonly imports?: readonly string[];
  readonly start: Starter;
}

export const spawnDirectly: Starter = (command, args, options) => spawn(command, args, options);

/** The tiers that a choice allows, strongest first. */
export function candidateTiers(
  choice: SandboxChoice,
  platform: NodeJS.Platform = process.platform,
): Tier[] {
  if (choice === "off") return ["bare"];
  if (choice !== "auto" && choice !== "require") return [choice];
  const strong = platform === "linux" ? tiers.filter((tier) => tier !== "bare") : [];
  return choice === "auto" ? [...strong, "bare"] : strong;
}

/** Starts one more server in a tier that passed its check. Rejects with ServerGone if it does not start. */
export function startAnother(tier: Tier, starting: StartPlan): Promise<ServerClient> {
  const { options, imports, start } = starting;
  const patience = imports && importBudgetOf(options);
  return startServer(start, planLaunch(tier, options, starting), patience);
}

/**
 * Starts a server and waits until it is ready. Rejects with ServerGone if it does not start, or not within `patience` seconds.
 */
export async function startServer(
  start: Starter,
  launch: Launch,
  patience?: number,
): Promise<ServerClient> {
  const server = new ServerClient(start, launch);
  const timer = patience && setTimeout(() => void server.kill(), 1000 * patience);
  try {
    const answer = await server.started();
    if (answer.kind === answers.ready) return server;
    await server.kill();
    throw new ServerGone(answer.stderr.toString("utf8"));
  } finally {
    clearTimeout(timer);
  }
}
