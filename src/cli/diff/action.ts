import { resolve } from "node:path";
import { DljError, exitCodes } from "../../error.ts";
import { type Change, differenceOf } from "../../grade/difference.ts";
import { type Result, resultSchema, type SolutionResult } from "../../judge/result.ts";
import { readContent } from "../../problem/read-json.ts";
import { pointsOf } from "../../report/points.ts";
import { ownerOf } from "../../report/solution-facts.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import type { Context } from "../shared/context.ts";

/** Most cases that are named of one solution. */
const most = 8;

/** Prints whose points changed, by which case, and why. Returns 1 if any did. */
export function diffResults(context: Context, old: string, now: string): number {
  const { stdout, messages, colours } = context;
  const { diff } = messages.handBack;
  const difference = differenceOf(read(context, old), read(context, now));
  const lines = difference.changes.flatMap((one) => linesOf(one, context));
  if (difference.run.length > 0) {
    lines.push(`${diff.other}:`);
    for (const one of difference.run)
      lines.push(`  ${diff.run({ ...one, what: diff.facts[one.what] })}`);
  }
  const { same, changes } = difference;
  lines.push(colours.bold(diff.summary({ changed: changes.length, same })));
  stdout.write(`${lines.join("\n")}\n`);
  return changes.length > 0 ? exitCodes.refused : exitCodes.accepted;
}

/** @throws DljError (usage) if the file is no Result */
function read({ cwd }: Context, file: string): Result {
  const checked = resultSchema.safeParse(readContent(resolve(cwd, file), "dlj diff --help"));
  if (checked.success) return checked.data;
  throw new DljError("usage", (m) => m.handBack.diff.notResult({ file }), "dlj diff --help");
}

function linesOf(change: Change, { messages, colours }: Context): string[] {
  const { diff } = messages.handBack;
  const { old, now, causes, cases, added, removed } = change;
  const owner = visibleInLog(ownerOf((now ?? old) as SolutionResult));
  if (old === undefined || now === undefined)
    return [`${colours.bold(owner)}  ${now === undefined ? diff.onlyOld : diff.onlyNew}`];
  const points = `${shown(old)} -> ${shown(now)}`;
  const list = (some: readonly string[]) =>
    visibleInLog(some.slice(0, most).join(", ")) + (some.length > most ? ", …" : "");
  const moved = cases.map((one) => `${one.key}: ${one.old} -> ${one.now}`);
  return [
    `${colours.bold(owner)}  ${points}`,
    `  ${causes.map((cause) => diff.causes[cause]).join("; ")}`,
    ...(moved.length > 0 ? [`  ${list(moved)}`] : []),
    ...(added.length > 0 ? [`  ${diff.added({ list: list(added) })}`] : []),
    ...(removed.length > 0 ? [`  ${diff.removed({ list: list(removed) })}`] : []),
  ];
}

function shown(solution: SolutionResult): string {
  const { earned, possible } = pointsOf(solution);
  return `${solution.verdict} ${earned.toDecimal()}/${possible.toDecimal()}`;
}
