import type { Outcome, Program } from "../engine/engine.ts";
import { largeLibrariesIn } from "../engine/pool/large-libraries.ts";
import { judgeOutcome } from "../judge/case.ts";
import { surelyReadsStdin } from "../judge/function-call.ts";
import type { CaseResult } from "../judge/result.ts";
import type { Problem } from "../problem/load.ts";
import { groups } from "../problem/spec.ts";
import type { AuthorContext } from "./author-context.ts";
import type { Draft } from "./folder.ts";
import { endedWell } from "./reference.ts";

/** A program that runs another once for each text of a JSON list on stdin, each time in a new namespace. */
const wrapper = ({ name, source }: Program) => `import io, json, sys
${importsOf(source)}code = compile(${JSON.stringify(Buffer.from(source).toString("utf8"))}, ${JSON.stringify(name)}, "exec", dont_inherit=True)
stdout = sys.stdout
printed = []
for stdin in json.load(sys.stdin):
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode("latin-1")), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    status = 0
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit as end:
        status = 0 if end.code is None else end.code if isinstance(end.code, int) else 1
    except BaseException:
        status = 1
    sys.stdout.flush()
    printed.append([status, sys.stdout.buffer.getvalue().decode("latin-1")])
stdout.write(json.dumps(printed))
`;

/** The large libraries of a program, imported by the wrapper too: so no case's clock counts them, and a server may have them ready. */
function importsOf(source: Uint8Array): string {
  return largeLibrariesIn(source)
    .map((name) => `import ${name}\n`)
    .join("");
}

/**
 * Runs a Python program on many inputs in one process, which takes a fraction of the time of a process each. The inputs are not
 * kept apart as in the judge: a program that keeps state between them may print something else. Use the outcomes only to confirm
 * what is known from runs of their own, and run again what differs.
 *
 * @returns an outcome for each input; undefined if the program can't be run so, or does not end well
 */
export async function runTogether(
  { engine, signal }: AuthorContext,
  { spec }: Pick<Draft, "spec">,
  program: Program,
  inputs: readonly Uint8Array[],
): Promise<Outcome[] | undefined> {
  if (program.language !== "python" || !surelyReadsStdin(program.source)) return undefined;
  const texts = inputs.map((stdin) => Buffer.from(stdin).toString("latin1"));
  const outcome = await engine.run({
    program: { ...program, source: Buffer.from(wrapper(program)) },
    stdin: Buffer.from(JSON.stringify(texts)),
    limits: { ...spec.limits, processes: spec.processes },
    seed: 0,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!endedWell(outcome)) return undefined;
  return readPrinted(outcome.stdout)?.map(([code, text]) => ({
    ...outcome,
    ending: { kind: "exited", code },
    stdout: Buffer.from(text, "latin1"),
    cpu: outcome.cpu / inputs.length,
  }));
}

/**
 * Judges a program on all cases of a problem in one process.
 *
 * @returns the results, in the order of the cases; undefined if the program can't be run so
 */
export async function judgeTogether(
  author: AuthorContext,
  problem: Problem,
  program: Program,
): Promise<CaseResult[] | undefined> {
  const outcomes = await runTogether(author, problem, program, stdinsOf(problem));
  return outcomes && judgeEach(problem, program, outcomes);
}

/** The results of a problem's cases from the outcomes of a program, one for each case or more. */
export function judgeEach(
  problem: Problem,
  program: Program,
  outcomes: readonly Outcome[],
): CaseResult[] {
  const source = Buffer.from(program.source).toString("utf8");
  return problem.cases.map((one, i) => {
    const context = { deciding: groups[one.group], source, fileName: program.name };
    return judgeOutcome(problem, one, outcomes[i] as Outcome, context);
  });
}

/** A program that leaves its process, or writes to it past `sys.stdout`, spoils the list. */
function readPrinted(stdout: Uint8Array): [number, string][] | undefined {
  try {
    return JSON.parse(Buffer.from(stdout).toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The inputs of a problem's cases, in their order. */
export function stdinsOf({
  cases,
}: {
  readonly cases: readonly { readonly stdin: Uint8Array }[];
}): Uint8Array[] {
  return cases.map(({ stdin }) => stdin);
}
