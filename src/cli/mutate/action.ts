import { readFileSync } from "node:fs";
import { setUp } from "../../author/author-context.ts";
import { distinguishingSeeds, hasGenerator } from "../../author/distinguish.ts";
import { deriveMutants, diffOf, keyOf } from "../../author/mutants.ts";
import { type MutationResult, mutate, scoreOf, timeFor } from "../../author/mutate.ts";
import { readReference } from "../../author/reference.ts";
import { exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { referenceFile } from "../../problem/layout.ts";
import { loadProblem } from "../../problem/load.ts";
import { pad, padStart, widest } from "../../report/terminal/layout.ts";
import { authorFolders } from "../shared/author-problems.ts";
import { type Context, showsProgress } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";

/** The number of mutants below which a score proves little. */
const enough = 5;

export interface MutateOptions extends JudgingOptions {
  readonly json?: boolean;
  readonly atLeast: number;
}

/** A problem's result; for each survivor, a seed whose input kills it. */
interface Judged extends MutationResult {
  readonly file: string;
  readonly seeds: readonly (number | undefined)[];
  /** Whether fresh inputs were tried on the survivors. */
  readonly isGenerated: boolean;
}

/** Mutates the references of some problems, and prints the mutants that pass. Returns the exit code. */
export async function mutateAll(
  context: Context,
  engines: Engines,
  selectors: readonly string[],
  options: MutateOptions,
): Promise<number> {
  const problems = authorFolders(selectors, options).map(loadProblem);
  for (const problem of problems) readReference(problem);
  const author = await setUp(engines, context.signal);
  const sources = problems.map((p) => [p.id, readFileSync(referenceFile(p), "utf8")]);
  const mutants = await deriveMutants(author.interpreter, Object.fromEntries(sources));
  const judged: Judged[] = [];
  for (const [i, problem] of problems.entries()) {
    draw(context, i, problems.length);
    const result = await mutate(author, problem, mutants.get(problem.id) ?? []);
    const time = result.survivors.length > 0 ? await timeFor(author, problem) : 0;
    const seeds = await distinguishingSeeds(author, problem, result.survivors, time);
    const file = shownPath(context, referenceFile(problem));
    judged.push({ ...result, file, seeds, isGenerated: hasGenerator(problem) });
  }
  draw(context);
  context.stdout.write(options.json ? asJson(judged) : asText(judged, context));
  const isLow = judged.some((one) => 100 * scoreOf([one]) < options.atLeast);
  return isLow ? exitCodes.refused : exitCodes.accepted;
}

function asText(judged: readonly Judged[], context: Context): string {
  const { colours, messages } = context;
  const { mutate: text } = messages.author;
  const blocks = judged.flatMap((one) => one.survivors.map((_, i) => survivor(one, i, context)));
  const width = widest(judged.map(({ problem }) => problem));
  const rows = judged.map((one) => {
    const { killed, survivors, equivalent } = one;
    const counted = killed.length + survivors.length;
    const counts = text.counts({
      killed: killed.length,
      total: counted,
      equivalent: equivalent.length,
      isFew: counted < enough,
    });
    const colour = survivors.length === 0 ? colours.green : colours.yellow;
    return `${pad(one.problem, width)}  ${colour(percent(scoreOf([one])))}  ${counts}`;
  });
  const overall = text.overall({ score: percent(scoreOf(judged)).trim(), count: judged.length });
  return `${[...blocks, ...rows, overall].join("\n")}\n`;
}

function survivor(one: Judged, at: number, { colours, messages }: Context): string {
  const { mutate: text } = messages.author;
  const mutant = one.survivors[at];
  if (!mutant) return "";
  const reference = readFileSync(one.file, "utf8");
  const diff = diffOf(mutant, reference, one.file)
    .split("\n")
    .map((line) =>
      line[0] === "-" ? colours.red(line) : line[0] === "+" ? colours.green(line) : line,
    );
  const seed = one.seeds[at];
  const entry = JSON.stringify({ diff: keyOf(mutant), reason: "..." });
  const advice =
    seed === undefined
      ? one.isGenerated
        ? text.perhapsEquivalent({ entry })
        : text.writeCase({ entry })
      : text.refusedBySeed({ command: `dlj generate ${one.problem} --seed ${seed} --name <...>` });
  const fact = text.operators[mutant.operator as keyof typeof text.operators];
  // If no input tells the mutant apart, it may be equivalent: then no case would.
  const wanted =
    seed === undefined && one.isGenerated
      ? undefined
      : text.cases[mutant.operator as keyof typeof text.cases];
  const said = [...diff, fact, ...(wanted === undefined ? [] : [wanted])];
  return `${said.join("\n")}\n${messages.cli.next} ${advice}\n`;
}

function asJson(judged: readonly Judged[]): string {
  const problems = judged.map((one) => ({
    problem: one.problem,
    score: scoreOf([one]),
    killed: one.killed.map(({ mutant, by, verdict }) => ({ ...plain(mutant), by, verdict })),
    survivors: one.survivors.map((mutant, i) => ({ ...plain(mutant), seed: one.seeds[i] ?? null })),
    equivalent: one.equivalent.map(({ mutant, reason }) => ({ ...plain(mutant), reason })),
  }));
  return `${JSON.stringify({ score: scoreOf(judged), problems }, null, 2)}\n`;
}

function plain(mutant: Parameters<typeof keyOf>[0] & { operator: string; line: number }) {
  return { operator: mutant.operator, line: mutant.line, diff: keyOf(mutant) };
}

function percent(score: number): string {
  // Don't round up to 100.0 if a mutant survives.
  return padStart(`${(Math.floor(score * 1000) / 10).toFixed(1)} %`, 7);
}

function draw(context: Context, done?: number, total = 0): void {
  if (!showsProgress(context)) return;
  const { verify } = context.messages.author;
  context.stderr.write(`\r\x1b[K${done === undefined ? "" : verify.progress({ done, total })}`);
}
