import type { Tolerance } from "../../value/tolerance.ts";

/** The flags of Kattis's default validator, read. */
export interface ValidatorFlags {
  readonly tolerance: Tolerance | undefined;
  readonly isCaseSensitive: boolean;
  readonly isSpaceSensitive: boolean;
  /** A flag that is none of the default validator's, or one without its number. */
  readonly unknown: string | undefined;
}

/** Reads `float_tolerance 1e-6`, `float_relative_tolerance`, `float_absolute_tolerance`, `case_sensitive`, `space_change_sensitive`. */
export function readFlags(words: readonly string[]): ValidatorFlags {
  let absolute: number | undefined;
  let relative: number | undefined;
  let unknown: string | undefined;
  const rest = [...words];
  const flags = new Set<string>();
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    // Older packages write the flags with hyphens in front.
    const name = word.replace(/^-+/, "");
    if (name === "case_sensitive" || name === "space_change_sensitive") flags.add(name);
    else if (/^float_(absolute_|relative_)?tolerance$/.test(name)) {
      const value = Number(rest.shift() ?? Number.NaN);
      if (!(value >= 0 && value < 1)) unknown ??= word;
      else if (name === "float_absolute_tolerance") absolute = value;
      else if (name === "float_relative_tolerance") relative = value;
      else [absolute, relative] = [value, value];
    } else unknown ??= word;
  }
  return {
    tolerance: toleranceOf(absolute, relative),
    isCaseSensitive: flags.has("case_sensitive"),
    isSpaceSensitive: flags.has("space_change_sensitive"),
    unknown,
  };
}

function toleranceOf(absolute?: number, relative?: number): Tolerance | undefined {
  if (absolute !== undefined && relative !== undefined) return { absolute, relative };
  if (absolute !== undefined) return { absolute };
  return relative === undefined ? undefined : { relative };
}
