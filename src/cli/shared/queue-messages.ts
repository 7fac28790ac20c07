import type { Watcher } from "../../grade/queue/connect.ts";
import type { QueueAddress } from "../../grade/queue/queue-address.ts";
import type { RegistryEntry } from "../../grade/queue/registry.ts";
import {
  type RuntimeFingerprint,
  runtimeDifferences,
} from "../../grade/queue/runtime-fingerprint.ts";
import type { Messages } from "../../text/en.ts";
import { type Context, showsProgress } from "./context.ts";

/** Prints a line on stderr, in place of the progress line. */
export function sayLine(context: Context, text: string): void {
  const wipe = showsProgress(context) ? "\r\x1b[K" : "";
  context.stderr.write(`${wipe}${text}\n`);
}

/** Reports lost and restored connections to the queue, and its missing settings. */
export function connectionWatcher(context: Context, { shown: place }: QueueAddress): Watcher {
  const { queue } = context.messages;
  const warning = context.errorColours.yellow(context.messages.cli.warning);
  return {
    away: () => sayLine(context, queue.away({ place })),
    back: () => sayLine(context, queue.back({ place })),
    warn: (kind) => sayLine(context, `${warning} ${queue.warnings[kind]({ place })}`),
  };
}

/** The worker that a run needs, and how each connected worker differs. */
export function describeWorkers(
  wanted: RuntimeFingerprint,
  there: readonly RegistryEntry[],
  text: Messages["queue"],
): { wanted: string; there: string } {
  const lines = there.map(({ name, runtime }) => `  ${name}: ${differing(wanted, runtime, text)}`);
  return {
    wanted: fingerprintWords(wanted, text),
    there: lines.length === 0 ? `  ${text.nobody}` : lines.join("\n"),
  };
}

/** The parts of `there` that differ from `wanted`. */
export function differing(
  wanted: RuntimeFingerprint,
  there: RuntimeFingerprint,
  text: Messages["queue"],
): string {
  return words(there, runtimeDifferences(wanted, there), text);
}

/** The versions as text for people. */
export function fingerprintWords(runtime: RuntimeFingerprint, text: Messages["queue"]): string {
  return words(runtime, Object.keys(runtime) as (keyof RuntimeFingerprint)[], text);
}

function words(
  runtime: RuntimeFingerprint,
  keys: readonly (keyof RuntimeFingerprint)[],
  { parts, none }: Messages["queue"],
): string {
  return keys
    .map((key) => {
      const value = runtime[key] ?? none;
      return `${parts[key]} ${key === "catalogue" ? value.slice(0, 12) : value}`;
    })
    .join(", ");
}
