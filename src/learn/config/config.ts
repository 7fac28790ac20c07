import { type SandboxChoice, sandboxChoices } from "../../engine/engine.ts";
import type { Language } from "../../text/language.ts";

/** The settings of a workspace. Command-line options override them. */
export interface Config {
  readonly $schema?: string | undefined;
  readonly language?: Language | undefined;
  readonly python?: string | undefined;
  readonly problems?: readonly string[] | undefined;
  readonly jobs?: number | undefined;
  readonly sandbox?: SandboxChoice | undefined;
}

/** The largest accepted number of cases at once. */
export const mostJobs = 1024;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** For each key: whether a value is surely valid. */
const plain: { readonly [K in keyof Required<Config>]: (value: unknown) => boolean } = {
  $schema: (value) => typeof value === "string",
  language: (value) => value === "en" || value === "zh",
  python: isText,
  problems: (value) => Array.isArray(value) && value.every(isText),
  jobs: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostJobs,
  sandbox: (value) => sandboxChoices.some((choice) => choice === value),
};

/**
 * Returns a config that is surely valid, else undefined. Loading the schema takes as long as starting Python, which would have
 * to wait for it, so the schema checks only the other configs. The schema accepts all that this accepts; a test checks that.
 */
export function plainConfig(text: string): Config | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const isPlain = Object.entries(json).every(
    ([key, value]) => Object.hasOwn(plain, key) && plain[key as keyof Config](value),
  );
  return isPlain ? (json as Config) : undefined;
}
