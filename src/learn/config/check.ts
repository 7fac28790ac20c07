import { DljError } from "../../error.ts";
import { checkJson, type JsonFault, parseJson } from "../../problem/read-json.ts";
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
  const checked = checkJson(parse(file, text), configSchema);
  if ("data" in checked) return checked.data;
  throw new DljError(
    "usage",
    (m) => checked.faults.flatMap((one) => told(m, file, text, one)).join("\n"),
    next,
  );
}

function parse(file: string, text: string): unknown {
  try {
    return parseJson(text);
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

/** The sentences of one fault. A strict object reports all its unknown keys in one. */
function told(messages: Messages, file: string, text: string, fault: JsonFault): string[] {
  const { path, unknownKeys, expected } = fault;
  if (unknownKeys !== undefined) {
    const known = Object.keys(configSchema.shape).join(", ");
    return unknownKeys.map((key) =>
      messages.learn.config.unknownKey({ file: located(file, text, key), key, known }),
    );
  }
  const [key = ""] = path.split("[");
  const where = key === "" ? file : located(file, text, key);
  return [messages.problem.invalid({ file: where, path, expected: expected(messages) })];
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
