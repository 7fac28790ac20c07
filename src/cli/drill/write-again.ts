import { existsSync } from "node:fs";
import { join } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { readDrill, updateDrill } from "../../learn/drill/drill.ts";
import { keepSolution, removeOther, withRewrite } from "../../learn/drill/rewrite.ts";
import { dueOf, exercisesOf } from "../../learn/drill/schedule.ts";
import { stateOf } from "../../learn/progress/progress.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import { wrap } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { currentProgress } from "../shared/record-progress.ts";
import { shownPath } from "../shared/shown-path.ts";
import { starterPath, writeStarter } from "../shared/write-starter.ts";
import type { DrillOptions } from "./options.ts";

/** Lists the solved exercises that are due for writing again. If one is named, keeps its solution and writes a fresh starter. */
export async function writeAgain(
  context: Context,
  workspace: string,
  selector: string | undefined,
  options: DrillOptions,
): Promise<void> {
  const catalogue = openCatalogue(context, options);
  const id = selector === undefined ? undefined : catalogue.idOf(selector);
  if (id !== undefined) await begin(context, workspace, catalogue, id);
  else list(context, workspace, catalogue, selector ?? "all");
}

function list(context: Context, workspace: string, catalogue: Catalogue, selector: string): void {
  const { colours, columns, language, messages, stdout } = context;
  const { drill } = messages.learn;
  const wanted = new Map(catalogue.select([selector]).map(({ spec }) => [spec.id, spec]));
  const exercises = exercisesOf(currentProgress(context), readDrill(workspace).content);
  const due = dueOf(exercises, new Date()).filter((id) => wanted.has(id));
  const [first] = due;
  if (first === undefined) {
    stdout.write(`${drill.noExercise}\n`);
    return;
  }
  const lines = due.flatMap((id) =>
    wrap(`${colours.bold(id)}  ${wanted.get(id)?.title[language] ?? ""}`, columns),
  );
  const next = `${messages.cli.next} ${colours.bold(`dlj drill --code ${first}`)}`;
  stdout.write(`${[...lines, next].join("\n")}\n`);
}

async function begin(
  context: Context,
  workspace: string,
  catalogue: Catalogue,
  id: string,
): Promise<void> {
  const { messages, stdout, colours } = context;
  const progress = currentProgress(context);
  if (stateOf(progress, id) !== "solved")
    throw new DljError("usage", (m) => m.learn.drill.notSolved({ id }), `dlj show ${id}`);
  const old = starterPath(context, id);
  const file = join(workspace, "solutions", `${id}.py`);
  const now = new Date();
  const lines: string[] = [];
  try {
    if (existsSync(old)) {
      const kept = shownPath(context, keepSolution(workspace, old, now));
      lines.push(messages.learn.drill.keptAs({ file: kept }));
    }
  } catch (error) {
    if (error instanceof DljError) throw error;
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.learn.cantWrite({ file: old, why }));
  }
  await updateDrill(workspace, (drill) => withRewrite(drill, id, progress, now));
  writeStarter(context, catalogue.find(id), file, { force: true });
  removeOther(old, file);
  lines.push(messages.cli.new.written({ file: shownPath(context, file) }));
  lines.push(`${messages.cli.next} ${colours.bold(`dlj run ${id} --watch`)}`);
  stdout.write(`${lines.join("\n")}\n`);
}
