import type * as z from "zod";
import { DljError } from "../../error.ts";
import type { Messages } from "../../text/en.ts";
import type { Config } from "./config.ts";
import { configSchema } from "./schema.ts";

const next = "dlj init --help";

/**
 * Parses a config's text.
 *
 * @throws DljError (usage) that lists every fault with its line
 */
export function checkConfig(file: string, text: string): Config {
  const parsed = configSchema.safeParse(parse(file, text));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  throw new DljError(
    "usage",
    (m) => issues.flatMap((one) => told(m, file, text, one)).join("\n"),
    next,
  );
}

function parse(file: string, text: string): unknown {
  try {
    // Some editors put a byte order mark before a file.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = (error as Error).message.replace(/ in JSON at position \d+.*$/s, "");
    const line = lineOfSyntaxError(text, error as Error);
    throw new DljError("usage", (m) => m.problem.notJson({ file: `${file}:${line}`, why }), next);
  }
}

function lineOfSyntaxError(text: string, { message }: Error): number {
  const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  return lineAt(text, at);
}

/** The sentences of one issue. A strict object reports all its unknown keys in one issue. */
function told(messages: Messages, file: string, text: string, issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(configSchema.shape).join(", ");
    return issue.keys.map((key) =>
      messages.learn.config.unknownKey({ file: located(file, text, key), key, known }),
    );
  }
  const [key, ...rest] = issue.path;
  const path = rest.reduce<string>((before, one) => `${before}[${String(one)}]`, String(key ?? ""));
  const where = key === undefined ? file : located(file, text, String(key));
  return [messages.problem.invalid({ file: where, path, expected: issue.message })];
}

/** The file and the line of a key. A config is flat, so each key occurs once. */
function located(file: string, text: string, key: string): string {
  const at = text.search(new RegExp(`${escaped(JSON.stringify(key))}\\s*:`));
  return at < 0 ? file : `${file}:${lineAt(text, at)}`;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
