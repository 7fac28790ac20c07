import { setTimeout as sleep } from "node:timers/promises";
import { files } from "./files.ts";
import { type ProcessFacts, processes } from "./processes.ts";
import type { World } from "./world.ts";

/** Sentences about everything that a run has left behind or changed outside of itself; empty after an honest run. */
export interface Census {
  readonly processes: Map<number, ProcessFacts>;
  readonly files: Map<string, string>;
}

/** A bomb leaves thousands. */
const most = 30;

/** Takes it when the engine is at rest: a warm one may be preparing for the next case when it answers. */
export async function takeCensus(ignored: readonly string[]): Promise<Census> {
  let present = processes();
  for (let attempt = 0, quiet = 0; attempt < 60 && quiet < 3; attempt += 1) {
    await sleep(8);
    const now = processes();
    quiet = [...now.keys()].join() === [...present.keys()].join() ? quiet + 1 : 0;
    present = now;
  }
  return { processes: present, files: files(ignored) };
}

/** The processes and files that should be gone but are not. */
export async function leftSince(before: Census, ignored: readonly string[]): Promise<string[]> {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    if ([...processes().keys()].every((pid) => before.processes.has(pid))) break;
    await sleep(25);
  }
  const left = [...processes().values()].filter(({ pid }) => !before.processes.has(pid));
  return [
    ...left.map(({ name, pid }) => `left the process ${name} (${pid})`),
    ...changedFiles(before.files, files(ignored)),
  ];
}

/** Compares the world with the census before the run. Waits a little for processes that are just ending. */
export async function remains(
  world: World,
  before: Census,
  ignored: readonly string[],
): Promise<string[]> {
  let left: string[] = [];
  await sleep(10); // what has just been sent has to arrive here
  // An engine may be starting the next server or reaping the last: only what stays has been left.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    left = [...changedProcesses(before.processes, processes())];
    if (left.length === 0) break;
    await sleep(25);
  }
  const changed = changedFiles(before.files, files(ignored));
  const packets = world.listeners.arrived().map((what) => `reached ${what}`);
  const dead = world.sibling.exitCode !== null || world.sibling.signalCode !== null;
  const found = [...packets, ...(dead ? ["killed the sibling"] : []), ...left, ...changed];
  return found.length > most ? [...found.slice(0, most), `and ${found.length - most} more`] : found;
}

function* changedProcesses(
  before: Map<number, ProcessFacts>,
  now: Map<number, ProcessFacts>,
): Generator<string> {
  const added = [...now.values()].filter(({ pid }) => !before.has(pid));
  // Another server may have taken a server's place: its number changes, but the count of each name does not.
  const count = (all: Iterable<ProcessFacts>, name: string) =>
    [...all].filter((one) => one.name === name).length;
  for (const { pid, name } of added) {
    if (count(now.values(), name) > count(before.values(), name)) {
      yield `left the process ${name} (${pid})`;
    }
  }
  for (const [pid, was] of before) {
    const is = now.get(pid);
    if (!is || is.name !== was.name) continue;
    if (is.stopped && !was.stopped) yield `stopped the process ${is.name} (${pid})`;
    for (const [setting, value] of Object.entries(was.settings)) {
      // Nothing can be read of a process of another user, nor of one that is just ending.
      const changed = is.settings[setting] ?? "";
      if (value !== "" && changed !== "" && changed !== value) {
        yield `changed the ${setting} of the process ${is.name} (${pid})`;
      }
    }
  }
}

function* changedFiles(before: Map<string, string>, now: Map<string, string>): Generator<string> {
  for (const [path, facts] of now) {
    const was = before.get(path);
    if (was === undefined) yield `left the file ${path}`;
    else if (was !== facts) yield `changed the file ${path}`;
  }
  for (const path of before.keys()) if (!now.has(path)) yield `removed the file ${path}`;
}
