import { Chalk } from "chalk";
import type { TerminalContext } from "../src/report/terminal/context.ts";
import { en, type Messages } from "../src/text/en.ts";

/** Messages that print their own name and parameters, `«report.labels.why»`, so that a golden report shows which message is where. */
export const namedMessages = named(en, "") as Messages;

function named(message: unknown, path: string): unknown {
  if (typeof message === "string") return `«${path}»`;
  if (typeof message === "function")
    return (...given: unknown[]) => `«${path} ${given.map(written).join(" ")}»`;
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(
    Object.entries(message).map(([key, one]) => [key, named(one, path ? `${path}.${key}` : key)]),
  );
}

function written(given: unknown): string {
  if (typeof given !== "object" || given === null) return `${given}`;
  return Object.entries(given)
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
}

/** A terminal with named messages. Its colours are escape codes; see `withNamedColours`. */
export function namedContext(columns = 80, level: 0 | 1 = 1): TerminalContext {
  return { language: "en", messages: namedMessages, colours: new Chalk({ level }), columns };
}

const codes: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  31: "red",
  32: "green",
  33: "yellow",
  35: "magenta",
  90: "grey",
};

/** Writes colours as `<red>...<>`. */
export function withNamedColours(text: string): string {
  return text.replace(/\x1b\[(\d+)m/g, (_, code: string) => `<${codes[code] ?? ""}>`);
}
