import { readProgram } from "../../judge/solution.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Finding, Report } from "../finding.ts";
import { acceptedFiles } from "../folder.ts";
import { endedWell } from "../reference.ts";
import { runTogether } from "../together.ts";
import { checkAccepted } from "./accepted.ts";
import { checkAgreement, checkGenerator } from "./generator.ts";

export interface CorrectRuns {
  readonly accepted: readonly Finding[];
  readonly generator: readonly Finding[];
}

/** Checks the generator and the accepted solutions, and that those which are right agree with the reference on fresh inputs. */
export async function checkCorrect(
  authors: readonly AuthorContext[],
  problem: Problem,
  width: number,
  report: Report,
): Promise<CorrectRuns> {
  const { findings, inputs } = await checkGenerator(authors, problem, report);
  const reference = referenceFile(problem);
  const [main] = authors;
  const isNeeded = main !== undefined && inputs.length > 0;
  const expected = isNeeded
    ? await runTogether(main, problem, readProgram(reference), inputs)
    : undefined;
  const runs = await checkAccepted(authors, problem, { inputs, expected }, width, report);
  const accepted = runs.findings;
  if (inputs.length === 0) return { accepted, generator: findings };
  const isAtFault = (file: string) => accepted.some((finding) => finding.file === file);
  const others = acceptedFiles(problem.folder).filter((file) => !isAtFault(file));
  const isSure = expected?.every(endedWell) && others.every((file) => runs.agreeing.has(file));
  if (isSure) return { accepted, generator: [] };
  const correct = [reference, ...others];
  return { accepted, generator: await checkAgreement(authors, problem, inputs, correct, report) };
}
