import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

export const languages = { en, zh } as const satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

/** Takes the language from `--lang`, else from the first of LC_ALL, LC_MESSAGES and LANG that is set, else English. */
export function languageFrom(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked !== undefined) return Object.hasOwn(languages, asked) ? (asked as Language) : "en";
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh/i.test(locale) ? "zh" : "en";
}
