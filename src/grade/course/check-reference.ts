import type { Outcome, Program } from "../../engine/engine.ts";
import { judgeOutcome } from "../../judge/case.ts";
import { type ScoringScheme, weightOf } from "../../judge/score.ts";
import type { Case, Problem } from "../../problem/load.ts";
import { groups } from "../../problem/spec.ts";
import type { Messages } from "../../text/en.ts";
import { visible } from "../../value/escape-invisible.ts";
import { explain } from "../../value/explain.ts";

/** A case on which the reference is not accepted. */
export interface ReferenceFault {
  readonly say: (messages: Messages) => string;
}

/** Most characters of a value in a message. */
const longest = 160;

/**
 * Compares what the reference printed with every case that counts. A difference means that the case, the reference or a limit is
 * wrong, and every student would pay for it.
 *
 * @param outcomes of all cases of the problem, in order
 * @param fileOf the path of a case's expected output
 */
export function referenceFaults(
  problem: Problem,
  program: Program,
  outcomes: readonly Outcome[],
  fileOf: (one: Case) => string,
  counts: (one: Case) => boolean,
): ReferenceFault[] {
  const source = Buffer.from(program.source).toString("utf8");
  return problem.cases.flatMap((one, index) => {
    const outcome = outcomes[index];
    if (!outcome || !counts(one)) return [];
    const context = { deciding: true, source, fileName: program.name };
    const result = judgeOutcome(problem, one, outcome, context);
    if (result.verdict === "AC") return [];
    const { comparison, crash, verdict } = result;
    const say = ({ course, value }: Messages) => {
      const why = comparison ? explain(comparison, value) : visible(crash?.message ?? "");
      const facts = { file: fileOf(one), id: problem.id, why };
      if (verdict !== "WA") return course.referenceFails({ ...facts, verdict });
      const [expected, got] = [short(one.expected), short(outcome.stdout)];
      return course.referenceDiffers({ ...facts, expected, got });
    };
    return [{ say }];
  });
}

/** Whether a case can change a verdict or points. */
export function counting(scheme: ScoringScheme, strict: boolean): (one: Case) => boolean {
  return ({ group, name }) => {
    const deciding = groups[group] || strict;
    return (
      deciding || scheme.stability !== "off" || weightOf({ group, name, deciding }, scheme) > 0
    );
  };
}

/** The sentences of all faults, a line each; at most ten. */
export function listFaults(faults: readonly ReferenceFault[], messages: Messages): string {
  const shown = faults.slice(0, 10).map(({ say }) => say(messages));
  const left = faults.length - shown.length;
  return [...shown, ...(left > 0 ? [messages.course.moreFaults({ count: left })] : [])].join("\n");
}

/** The beginning of a value on one line. */
function short(bytes: Uint8Array): string {
  const text = visible(
    Buffer.from(bytes.subarray(0, 4 * longest))
      .toString("utf8")
      .trim(),
  );
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
