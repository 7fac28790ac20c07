import { type SandboxChoice, sandboxChoices } from "../../engine/engine.ts";
import type { Language } from "../../text/language.ts";

/** What a learner may set once for a workspace. Command-line options win over it. */
export interface Config {
  readonly $schema?: string | undefined;
  readonly language?: Language | undefined;
  readonly python?: string | undefined;
  readonly problems?: readonly string[] | undefined;
  readonly jobs?: number | undefined;
  readonly sandbox?: SandboxChoice | undefined;
}

/** Most cases at once that make any sense. */
export const mostJobs = 1024;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Whether a value is right beyond doubt, for each key. */
const plain: { readonly [K in keyof Required<Config>]: (value: unknown) => boolean } = {
  $schema: (value) => typeof value === "string",
  language: (value) => value === "en" || value === "zh",
  python: isText,
  problems: (value) => Array.isArray(value) && value.every(isText),
  jobs: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostJobs,
  sandbox: (value) => sandboxChoices.some((choice) => choice === value),
};

/**
 * A config that is right beyond doubt, else undefined. Loading the schema takes as long as starting Python, which would have to
 * wait for it: so it is asked only about the others. Whatever this takes, the schema takes too; a test holds them together.
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
