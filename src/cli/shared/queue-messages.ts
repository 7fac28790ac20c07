import type { Watcher } from "../../grade/queue/connect.ts";
import type { QueueAddress } from "../../grade/queue/queue-address.ts";
import type { RegistryEntry } from "../../grade/queue/registry.ts";
import {
  type RuntimeFingerprint,
  runtimeDifferences,
} from "../../grade/queue/runtime-fingerprint.ts";
import type { Messages } from "../../text/en.ts";
import { type Context, showsProgress } from "./context.ts";

/** A line on stderr, where a line of progress may stand. */
export function sayLine(context: Context, text: string): void {
  const wipe = showsProgress(context) ? "\r\x1b[K" : "";
  context.stderr.write(`${wipe}${text}\n`);
}

/** Says when the queue's server goes and comes back, and what it lacks. */
export function connectionWatcher(context: Context, { shown: place }: QueueAddress): Watcher {
  const { queue } = context.messages;
  const warning = context.errorColours.yellow(context.messages.cli.warning);
  return {
    away: () => sayLine(context, queue.away({ place })),
    back: () => sayLine(context, queue.back({ place })),
    warn: (kind) => sayLine(context, `${warning} ${queue.warnings[kind]({ place })}`),
  };
}

/** What a run wants, and each worker that is there with what it has instead. */
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

/** What `there` has where it differs from `wanted`. */
export function differing(
  wanted: RuntimeFingerprint,
  there: RuntimeFingerprint,
  text: Messages["queue"],
): string {
  return words(there, runtimeDifferences(wanted, there), text);
}

/** A runtime in words. */
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
