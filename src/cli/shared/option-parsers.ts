import { InvalidArgumentError } from "commander";
import { kebab } from "../../problem/case-key.ts";
import type { Messages } from "../../text/en.ts";

/** A parser of decimal numbers that `allowed` accepts; `wanted` says which those are. */
export function decimalNumber(
  allowed: (value: number) => boolean,
  wanted: string,
): (text: string) => number {
  return (text) => {
    // Number() alone also takes "", " 2" and "0x2".
    const value = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && allowed(value)) return value;
    throw new InvalidArgumentError(wanted);
  };
}

/** A parser of whole numbers from `least` to `most`. */
export function wholeNumber(
  { cli }: Messages,
  least: number,
  most: number,
): (text: string) => number {
  const wanted = cli.wholeNumber({ least, most });
  const number = decimalNumber((value) => value >= least && value <= most, wanted);
  return (text) => {
    if (/^\d+$/.test(text)) return number(text);
    throw new InvalidArgumentError(wanted);
  };
}

/** A parser of a number of seconds: more than 0, less than a day. */
export function positiveNumber({ cli }: Messages): (text: string) => number {
  return decimalNumber((value) => value > 0 && value < 86_400, cli.positiveNumber);
}

/** The parser of an option that may be given several times: its values in their order. */
export function repeatable<T>(
  parse: (text: string) => T,
): (text: string, previous: readonly T[] | undefined) => readonly T[] {
  return (text, previous) => [...(previous ?? []), parse(text)];
}

/** A text as it was typed. */
export const anyText = (text: string): string => text;

/** A parser of a new case's name. */
export function caseName({ author }: Messages): (text: string) => string {
  return (text) => {
    if (kebab.test(text)) return text;
    throw new InvalidArgumentError(author.wrongCaseName);
  };
}
