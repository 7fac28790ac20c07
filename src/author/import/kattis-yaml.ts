import { parseDocument } from "yaml";
import * as z from "zod";
import { checkJson } from "../../problem/read-json.ts";
import { type PackageFiles, packageFault, textOf } from "./package-files.ts";

const words = z.union([z.string(), z.array(z.string())]);
const text = z.union([z.string(), z.number()]).transform(String);
const limit = z.number().positive();

/** `problem.yaml` in the versions `legacy` and from 2023-07 on, as far as dlj uses it. Other keys are named as not carried over. */
const problemSchema = z.looseObject({
  problem_format_version: text.optional(),
  name: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  type: words.optional(),
  limits: z
    .looseObject({
      time_limit: limit.optional(),
      memory: limit.optional(),
      output: limit.optional(),
    })
    .optional(),
  validation: z.string().optional(),
  validator_flags: words.optional(),
  keywords: words.optional(),
});
export type KattisProblem = z.output<typeof problemSchema>;

/** `testdata.yaml` or `test_group.yaml` of a folder of cases. */
const groupSchema = z.looseObject({
  output_validator_flags: z.unknown().optional(),
  output_validator_args: z.array(text).optional(),
});
export type KattisGroup = z.output<typeof groupSchema>;

export function readProblemYaml(files: PackageFiles, path: string): KattisProblem {
  return readYaml(files, path, problemSchema);
}

export function readGroupYaml(files: PackageFiles, path: string): KattisGroup {
  return readYaml(files, path, groupSchema);
}

/** @throws DljError (usage) with the line of a syntax error, or with the key and the values that it may have */
function readYaml<S extends z.ZodType>(files: PackageFiles, path: string, schema: S): z.output<S> {
  const document = parseDocument(textOf(files, path), { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    const why = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    throw packageFault(files, path, (m) => m.imports.notYaml({ line, why }));
  }
  const checked = checkJson(content(files, path, document) ?? {}, schema);
  if ("data" in checked) return checked.data;
  const [fault] = checked.faults;
  throw packageFault(files, path, (m) =>
    m.imports.wrongValue({ key: fault?.path ?? "", expected: fault?.expected(m) ?? "" }),
  );
}

/** A document whose aliases multiply without end is refused too. */
function content(
  files: PackageFiles,
  path: string,
  document: ReturnType<typeof parseDocument>,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const why = (error as Error).message;
    throw packageFault(files, path, (m) => m.imports.notYaml({ line: 1, why }));
  }
}
