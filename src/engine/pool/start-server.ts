import { spawn } from "node:child_process";
import { DljError } from "../../error.ts";
import { engine as english } from "../../text/en/engine.ts";
import type { Messages } from "../../text/en.ts";
import { type EngineOptions, type SandboxChoice, type Tier, tiers } from "../engine.ts";
import { findAllInterpreters } from "../interpreter/find-interpreter.ts";
import { closedFolder } from "../sandbox/closed-folder.ts";
import { planLaunch } from "../sandbox/plan-launch.ts";
import { checkServer, otherVersion } from "../sandbox/self-check.ts";
import { answers } from "./frames.ts";
import { type Launch, ServerClient, ServerGone, type Starter } from "./server-client.ts";

export interface Started {
  readonly tier: Tier;
  readonly refused: readonly { readonly tier: Tier; readonly reason: string }[];
  /** A checked server that waits for its first program. */
  readonly server: ServerClient;
}

/** How servers of one engine are started. */
export interface StartPlan {
  readonly options: EngineOptions;
  /** Import the preloaded modules before the first program is known. */
  readonly warm: boolean;
  /** As in `LaunchOptions`. */
  readonly core?: number;
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

/**
 * Starts a server in the strongest tier that passes its self-check. The first process is spawned before the first await.
 *
 * @throws DljError (usage) if no allowed tier can be had; the message gives the reason of each
 */
export async function startStrongest(starting: StartPlan): Promise<Started> {
  const { options } = starting;
  const messages = options.messages ?? english;
  const refused: { tier: Tier; reason: string }[] = [];
  for (const tier of candidateTiers(options.sandbox)) {
    const closed = tier === "landlock" ? await closedInterpreter(options, messages) : undefined;
    if (closed !== undefined) {
      refused.push({ tier, reason: closed });
      continue;
    }
    const checked = tier !== "bare" && !options.without;
    const server = new ServerClient(
      starting.start,
      planLaunch(tier, options, { ...starting, checked }),
    );
    const reason = await refusal(server, tier, checked, options);
    if (reason === undefined) {
      if (tier === "bare" && refused.length > 0) options.warn?.(limitsAlone(refused, messages));
      return { tier, refused, server };
    }
    await server.kill();
    refused.push({ tier, reason });
  }
  throw new DljError(
    "usage",
    ({ engine }) =>
      [engine.noSandbox({ choice: options.sandbox }), ...reasonsOf(refused, engine)].join("\n"),
    ({ engine }) => engine.noSandboxNext,
  );
}

/**
 * A sentence if root's solutions can't read this interpreter in the tier landlock, where they run as a user without an
 * account. It names another interpreter if one can be read.
 */
async function closedInterpreter(
  options: EngineOptions,
  messages: Messages["engine"],
): Promise<string | undefined> {
  const folder = process.getuid?.() === 0 ? closedFolder(options) : undefined;
  if (folder === undefined) return undefined;
  const others = await findAllInterpreters({ asked: undefined, env: process.env, folder: "/" });
  const open = others.find((one) => one.numpy && closedFolder({ interpreter: one }) === undefined);
  return messages.closedInterpreter({
    path: options.interpreter.path,
    folder,
    other: open?.path,
  });
}

type Refused = Started["refused"];

function limitsAlone(refused: Refused, messages: Messages["engine"]): string {
  return [messages.limitsAlone, ...reasonsOf(refused, messages)].join("\n");
}

function reasonsOf(refused: Refused, messages: Messages["engine"]): string[] {
  return refused.map(({ tier, reason }) => messages.tierRefused({ tier, reason }));
}

/** Starts one more server in a tier that passed its check. Rejects with ServerGone if it does not start. */
export function startAnother(tier: Tier, starting: StartPlan): Promise<ServerClient> {
  return startServer(starting.start, planLaunch(tier, starting.options, starting));
}

/** Starts a server and waits until it is ready. Rejects with ServerGone if it does not start. */
export async function startServer(start: Starter, launch: Launch): Promise<ServerClient> {
  const server = new ServerClient(start, launch);
  const answer = await server.started();
  if (answer.kind === answers.ready) return server;
  await server.kill();
  throw new ServerGone(answer.stderr.toString("utf8"));
}

async function refusal(
  server: ServerClient,
  tier: Tier,
  checked: boolean,
  options: EngineOptions,
): Promise<string | undefined> {
  const messages = options.messages ?? english;
  try {
    const broken = checked ? await checkServer(server, tier, options) : undefined;
    if (broken !== undefined) return broken;
    const answer = await server.started();
    if (answer.kind !== answers.ready) return answer.stderr.toString("utf8");
    return tier === "bare" ? undefined : otherVersion(answer, options);
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error;
    return /\bbwrap (ENOENT|EACCES)$/.test(error.message) ? messages.noBubblewrap : error.message;
  }
}
