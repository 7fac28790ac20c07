import * as z from "zod";
import { headings } from "../../problem/headings.ts";
import { checkJson, type JsonFault, parseJson } from "../../problem/read-json.ts";
import { difficulties } from "../../problem/spec.ts";
import type { AuthorContext } from "../author-context.ts";
import { problemFromCases } from "../from-cases.ts";
import { idLike, type NewCase } from "../new-problem.ts";
import type { FoundCase } from "../read-case-folder.ts";
import { keepAgreeing } from "./agreeing-tests.ts";
import type { Imported } from "./kattis.ts";
import { type Dropped, type PackageFiles, packageFault, textOf } from "./package-files.ts";
import { type RecordedCalls, recordCalls } from "./record-calls.ts";

const testSchema = z.object({ test: z.string(), expected_output: z.coerce.string() });
const exampleSchema = z
  .object({ input: z.string(), output: z.string(), reasoning: z.string() })
  .partial();

/** A problem of deep-ml: `build/<number>.json`. Other keys are reported as not carried over. */
const problemSchema = z.looseObject({
  id: z.coerce.string(),
  title: z.string().min(1),
  difficulty: z.string().optional(),
  category: z.string().optional(),
  description: z.string().default(""),
  solution: z.string(),
  example: exampleSchema.optional(),
  test_cases: z.array(testSchema).min(1),
});
type DeepMlProblem = z.output<typeof problemSchema>;

/** Whether the files are a problem of deep-ml: one JSON file, or a question's folder with `meta.json` and `tests.json`. */
export function isDeepMl({ files }: PackageFiles): boolean {
  return (
    files.has("tests.json") ||
    (files.size === 1 && [...files.keys()][0]?.endsWith(".json") === true)
  );
}

/**
 * Makes a problem of deep-ml's JSON. Its tests are Python that calls a function, so they are run with its own solution in the
 * sandbox: the arguments become the lines of stdin, and the solution prints the answers.
 *
 * @throws DljError (usage) if the JSON is faulty, the solution fails, or no test can be carried over
 */
export async function fromDeepMl(
  files: PackageFiles,
  asked: string | undefined,
  author: AuthorContext,
): Promise<Imported> {
  const path = [...files.files.keys()].find((one) => one.endsWith(".json")) ?? "";
  const problem = files.files.has("tests.json")
    ? readFolder(files)
    : read(files, path, problemSchema);
  const tests = problem.test_cases.map(({ test }) => test);
  const recorded = await recordCalls(author, problem.solution, tests);
  if ("failed" in recorded) {
    throw packageFault(files, path, (m) => m.imports.solutionFails({ why: recorded.failed(m) }));
  }
  if (recorded.name === null) throw packageFault(files, path, (m) => m.imports.noFunction);
  const id = asked ?? idLike(recorded.name);
  const { found, expected, printed, dropped } = casesOf(recorded, problem);
  if (found.length === 0)
    throw packageFault(files, path, (m) =>
      m.imports.noTests({ why: dropped.map((one) => one(m)).join(" ") }),
    );
  const file = `${files.name}/${path}`;
  const program = {
    language: "python",
    name: `${id}.py`,
    source: Buffer.from(withMain(problem.solution, recorded.main)),
  } as const;
  const made = await problemFromCases(id, found, { file, program, author });
  const agreed = keepAgreeing(made.cases, expected, printed);
  if (agreed.cases.length === 0)
    throw packageFault(files, path, (m) =>
      m.imports.noTests({ why: agreed.dropped.map((one) => one(m)).join(" ") }),
    );
  const spec = { ...made.spec, ...aboutOf(problem, recorded.name), ...agreed.tolerance };
  return {
    problem: {
      ...made,
      spec,
      cases: firstIsSample(agreed.cases),
      statements: { en: statementOf(problem, agreed.cases) },
    },
    dropped: [...dropped, ...agreed.dropped, ...otherKeys(problem)],
  };
}

function read<S extends z.ZodType>(files: PackageFiles, path: string, schema: S): z.output<S> {
  let content: unknown;
  try {
    content = parseJson(files.files.get(path) ?? Buffer.alloc(0));
  } catch (error) {
    throw packageFault(files, path, (m) => m.imports.notJson({ why: (error as Error).message }));
  }
  const checked = checkJson(content, schema);
  if ("data" in checked) return checked.data;
  const { path: key, expected } = checked.faults[0] as JsonFault;
  throw packageFault(files, path, (m) => m.imports.wrongValue({ key, expected: expected(m) }));
}

/** The same problem as a folder of `questions/`. */
function readFolder(files: PackageFiles): DeepMlProblem {
  const optional = (path: string) => (files.files.has(path) ? textOf(files, path) : undefined);
  const solution = optional("solution.py");
  if (solution === undefined) throw packageFault(files, "solution.py", (m) => m.imports.noFile);
  const meta = read(files, "meta.json", problemSchema.omit({ solution: true, test_cases: true }));
  const test_cases = read(files, "tests.json", problemSchema.shape.test_cases);
  const example = files.files.has("example.json")
    ? read(files, "example.json", exampleSchema)
    : undefined;
  const learn = files.files.has("learn.md") ? { learn_section: "" } : {};
  return {
    ...meta,
    ...learn,
    description: optional("description.md") ?? "",
    solution,
    test_cases,
    example,
  };
}

/** The solution with a main that makes arrays of the lines, if its tests call it with arrays. A main of its own shows examples. */
function withMain(solution: string, main: readonly string[] | null): string {
  if (main === null) return solution;
  const own = /^if __name__ *== *["']__main__["'] *:/m.exec(solution);
  const functions = (own ? solution.slice(0, own.index) : solution).trimEnd();
  const lines = main.map((line) => `    ${line}\n`).join("");
  return `${functions}\n\n\nif __name__ == "__main__":\n${lines}`;
}

/** The tests whose arguments are all literals, as cases without an answer. */
function casesOf(recorded: RecordedCalls, { test_cases: tests }: DeepMlProblem) {
  const found: FoundCase[] = [];
  const expected = new Map<string, string>();
  const printed = new Map<string, string>();
  const dropped: Dropped[] = [];
  let names: string | undefined;
  for (const [i, one] of recorded.tests.entries()) {
    const test = i + 1;
    if ("why" in one) {
      const { why, detail } = one;
      dropped.push((m) => m.imports.test({ test, why: m.imports.testReasons[why]({ detail }) }));
      continue;
    }
    const parameters = Object.keys(one.arguments).join(", ");
    names ??= parameters;
    if (parameters !== names) {
      dropped.push((m) =>
        m.imports.test({
          test,
          why: m.imports.testReasons.otherParameters({ detail: parameters }),
        }),
      );
      continue;
    }
    const stdin = Buffer.from(
      Object.values(one.arguments)
        .map((value) => `${value}\n`)
        .join(""),
    );
    const name = `test-${test}`;
    found.push({ group: "hidden", name, file: name, stdin, expected: undefined });
    expected.set(name, tests[i]?.expected_output ?? "");
    printed.set(name, one.printed);
  }
  return { found, expected, printed, dropped };
}

function firstIsSample(cases: readonly NewCase[]): NewCase[] {
  return cases.map((one, i) => (i === 0 ? { ...one, group: "sample" } : one));
}

function aboutOf({ title, difficulty = "", category = "" }: DeepMlProblem, name: string) {
  const level = difficulties.find((one) => one === difficulty.toLowerCase());
  const tag = idLike(category);
  return {
    title,
    aliases: [name],
    ...(level === undefined ? {} : { difficulty: level }),
    ...(tag === "" ? {} : { tags: [tag] }),
  };
}

function statementOf(
  { title, description, example }: DeepMlProblem,
  [sample]: readonly NewCase[],
): string {
  const fence = (info: string, text: Uint8Array = new Uint8Array()) =>
    `\`\`\`${info}\n${Buffer.from(text).toString("utf8").trimEnd()}\n\`\`\``;
  // Its sections would mix with those of the statement.
  const about = description.replace(/^#{1,2} /gm, "### ").trim();
  const reason = example?.reasoning ? [example.reasoning.trim()] : [];
  const parts = [
    `# ${title}`,
    about,
    `## ${headings.en[3]}`,
    fence("stdin", sample?.stdin),
    fence("stdout", sample?.expected),
    ...reason,
  ];
  return `${parts.join("\n\n")}\n`;
}

const usedKeys = [
  "id",
  "title",
  "difficulty",
  "category",
  "description",
  "solution",
  "example",
  "test_cases",
];

function otherKeys(problem: DeepMlProblem): Dropped[] {
  const isEmpty = (value: unknown) => value === null || value === undefined || value === "";
  const keys = Object.keys(problem).filter((key) => !usedKeys.includes(key));
  const shown = keys.filter((key) => key === "learn_section" || !isEmpty(problem[key]));
  return shown.length === 0
    ? []
    : [(m) => m.imports.keys({ path: "JSON", keys: shown.join(", ") })];
}
