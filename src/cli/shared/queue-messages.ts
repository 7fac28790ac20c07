import type { Watcher } from "../../grade/queue/connect.ts";
import type { Member } from "../../grade/queue/members.ts";
import type { QueuePlace } from "../../grade/queue/place.ts";
import { differences, type World } from "../../grade/queue/world.ts";
import type { Messages } from "../../text/en.ts";
import { type Context, showsProgress } from "./context.ts";

/** A line on stderr, where a line of progress may stand. */
export function sayLine(context: Context, text: string): void {
  const wipe = showsProgress(context) ? "\r\x1b[K" : "";
  context.stderr.write(`${wipe}${text}\n`);
}

/** Says when the queue's server goes and comes back, and what it lacks. */
export function connectionWatcher(context: Context, { shown: place }: QueuePlace): Watcher {
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
  wanted: World,
  there: readonly Member[],
  text: Messages["queue"],
): { wanted: string; there: string } {
  const lines = there.map(({ name, world }) => `  ${name}: ${differing(wanted, world, text)}`);
  return {
    wanted: fingerprintWords(wanted, text),
    there: lines.length === 0 ? `  ${text.nobody}` : lines.join("\n"),
  };
}

/** What `there` has where it differs from `wanted`. */
export function differing(wanted: World, there: World, text: Messages["queue"]): string {
  return words(there, differences(wanted, there), text);
}

/** A world in words. */
export function fingerprintWords(world: World, text: Messages["queue"]): string {
  return words(world, Object.keys(world) as (keyof World)[], text);
}

function words(
  world: World,
  keys: readonly (keyof World)[],
  { parts, none }: Messages["queue"],
): string {
  return keys
    .map((key) => {
      const value = world[key] ?? none;
      return `${parts[key]} ${key === "catalogue" ? value.slice(0, 12) : value}`;
    })
    .join(", ");
}
