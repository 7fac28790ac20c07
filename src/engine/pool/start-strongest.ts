import { DljError } from "../../error.ts";
import { engine as english } from "../../text/en/engine.ts";
import type { Messages } from "../../text/en.ts";
import type { EngineOptions, Tier } from "../engine.ts";
import { findAllInterpreters } from "../interpreter/find-interpreter.ts";
import { closedFolder } from "../sandbox/closed-folder.ts";
import { planLaunch } from "../sandbox/plan-launch.ts";
import { checkServer, otherVersion } from "../sandbox/self-check.ts";
import { answers } from "./frames.ts";
import { ServerClient, ServerGone } from "./server-client.ts";
import { candidateTiers, type StartPlan } from "./start-server.ts";

export interface Started {
  readonly tier: Tier;
  readonly refused: readonly { readonly tier: Tier; readonly reason: string }[];
  /** A checked server that waits for its first program. */
  readonly server: ServerClient;
  /** How it was started: with another description of the interpreter if the first was wrong, and cold if no warm server starts. */
  readonly plan: StartPlan;
}

/** Why a tier was not taken. */
interface Refusal {
  readonly reason: string;
  /** The interpreter is not the one that was described. */
  readonly stale?: boolean;
  /** The server itself failed, not the sandbox around it: it may start without the preloaded modules. */
  readonly ownFault?: boolean;
}

/**
 * Starts a server in the strongest tier that passes its self-check. The first process is spawned before the first await.
 *
 * A wrong description of the interpreter is made again, once. If a warm server fails in a tier, a cold one is tried there before
 * the next tier: slower, but no weaker.
 *
 * @throws DljError (usage) if no allowed tier can be had; the message gives the reason of each
 */
export async function startStrongest(asked: StartPlan): Promise<Started> {
  let plan = asked;
  const { options } = plan;
  const messages = options.messages ?? english;
  const refused: { tier: Tier; reason: string }[] = [];
  for (const tier of candidateTiers(options.sandbox)) {
    const closed =
      tier === "landlock" ? await closedInterpreter(plan.options, messages) : undefined;
    if (closed !== undefined) {
      refused.push({ tier, reason: closed });
      continue;
    }
    let tried = await tryTier(tier, plan);
    if ("stale" in tried && tried.stale && plan === asked && options.probeAgain) {
      const interpreter = await options.probeAgain();
      plan = { ...plan, options: { ...options, interpreter } };
      tried = await tryTier(tier, plan);
    }
    if ("ownFault" in tried && tried.ownFault && plan.warm) {
      const cold = await tryTier(tier, { ...plan, warm: false });
      if ("server" in cold) options.warn?.(messages.notWarm({ reason: tried.reason }));
      if ("server" in cold) tried = cold;
    }
    if ("server" in tried) {
      if (tier === "bare" && refused.length > 0) options.warn?.(limitsAlone(refused, messages));
      return { tier, refused, ...tried };
    }
    refused.push({ tier, reason: tried.reason });
  }
  throw new DljError(
    "usage",
    ({ engine }) =>
      [engine.noSandbox({ choice: options.sandbox }), ...reasonsOf(refused, engine)].join("\n"),
    ({ engine }) => engine.noSandboxNext,
  );
}

async function tryTier(
  tier: Tier,
  plan: StartPlan,
): Promise<Pick<Started, "server" | "plan"> | Refusal> {
  const { options, start } = plan;
  const checked = tier !== "bare" && !options.without;
  const server = new ServerClient(start, planLaunch(tier, options, { ...plan, checked }));
  const refusal = await refusalOf(server, tier, checked, plan);
  if (refusal === undefined) return { server, plan };
  await server.kill();
  return refusal;
}

async function refusalOf(
  server: ServerClient,
  tier: Tier,
  checked: boolean,
  { options, warm }: StartPlan,
): Promise<Refusal | undefined> {
  const messages = options.messages ?? english;
  try {
    const broken = checked ? await checkServer(server, tier, options) : undefined;
    if (broken !== undefined) return { reason: broken, ownFault: true };
    const answer = await server.started();
    if (answer.kind !== answers.ready) return { reason: answer.stderr.toString("utf8") };
    const reason = otherVersion(answer, options, warm);
    return reason === undefined ? undefined : { reason, stale: true };
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error;
    const { message } = error;
    if (/\bbwrap (ENOENT|EACCES)$/.test(message)) return { reason: messages.noBubblewrap };
    return { reason: message, ownFault: !message.startsWith("bwrap:") };
  }
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
