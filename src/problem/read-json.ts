import type * as z from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";
import { DljError, whyOf } from "../error.ts";
import { readRegularFile } from "../files/read-regular-file.ts";
import type { Messages } from "../text/en.ts";
import { withoutMark } from "./case-text.ts";

/** One fault in the content of a JSON file. */
export interface JsonFault {
  /** `problems[1].points`; empty for the top. */
  readonly path: string;
  /** The keys that the schema doesn't know, if they are the fault. */
  readonly unknownKeys?: readonly string[];
  /** The expected content and the reason, in the reader's language. */
  readonly expected: (messages: Messages) => string;
}

/**
 * Reads a JSON file that a person wrote, and checks it.
 *
 * @param next the command to type after a fault
 * @throws DljError (usage) with the file, each faulty path in it, and the expected content
 */
export function readJson<S extends z.ZodType>(file: string, schema: S, next?: string): z.output<S> {
  return checkContent(file, readContent(file, next), schema, next);
}

/** The first half of `readJson`, for content that is completed before the check. */
export function readContent(file: string, next?: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(file);
  } catch (error) {
    throw new DljError("usage", (m) => m.problem.unreadable({ file, why: whyOf(error) }), next);
  }
  try {
    return parseJson(bytes);
  } catch (error) {
    const why = (error as Error).message;
    throw new DljError("usage", (m) => m.problem.notJson({ file, why }), next);
  }
}

/** The second half of `readJson`. */
export function checkContent<S extends z.ZodType>(
  file: string,
  content: unknown,
  schema: S,
  next?: string,
): z.output<S> {
  const checked = checkJson(content, schema);
  if ("data" in checked) return checked.data;
  throw new DljError(
    "usage",
    (m) =>
      checked.faults
        .map(({ path, expected }) => m.problem.invalid({ file, path, expected: expected(m) }))
        .join("\n"),
    next,
  );
}

/** Parses JSON in UTF-8 or UTF-16; some editors put a byte order mark before it. @throws SyntaxError */
export function parseJson(text: Buffer | string): unknown {
  return JSON.parse(withoutMark(Buffer.from(text)).toString("utf8"));
}

/** Checks parsed JSON: the data, or every fault. */
export function checkJson<S extends z.ZodType>(
  content: unknown,
  schema: S,
): { readonly data: z.output<S> } | { readonly faults: readonly JsonFault[] } {
  // The input is needed to say in another language what was received.
  const parsed = schema.safeParse(content, { reportInput: true });
  if (parsed.success) return { data: parsed.data };
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, [])) };
}

function faultsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): JsonFault[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) {
    const unknownKeys = issue.code === "unrecognized_keys" ? { unknownKeys: issue.keys } : {};
    return [{ path: pathInJson(path), ...unknownKeys, expected: (m) => sentence(issue, m) }];
  }
  // An alternative whose own kind fits, so that the fault is inside, is the one that the person meant.
  const meant = issue.errors.find((issues) => issues.every((one) => !isOfKind(one)));
  if (meant) return meant.flatMap((one) => faultsOf(one, path));
  const firsts = issue.errors.flatMap(([first]) => (first ? [first] : []));
  const expected = (m: Messages) =>
    [...new Set(firsts.map((one) => sentence(one, m)))].join(m.locale === "zh" ? "；" : "; ");
  return [{ path: pathInJson(path), expected }];
}

/** Whether an issue is about the kind of the value itself, not about its content. */
function isOfKind(issue: z.core.$ZodIssue): boolean {
  return (
    issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value")
  );
}

const chinese = zhCN().localeError;

function sentence(issue: z.core.$ZodIssue, { locale }: Messages): string {
  if (locale !== "zh" || issue.code === "custom") return issue.message;
  const said = chinese(issue as Parameters<typeof chinese>[0]);
  return (typeof said === "string" ? said : said?.message) ?? issue.message;
}

/** `problems[1].points`, the notation of all messages. */
function pathInJson(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
