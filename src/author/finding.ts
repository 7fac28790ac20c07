import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { type Language, languages } from "../text/language.ts";

type Findings = Messages["author"]["findings"];
export type Rule = keyof Findings;

/** A message's parameters. A text parameter may be given in both languages. */
type Facts<R extends Rule> = {
  readonly [K in keyof Parameters<Findings[R]>[0]]:
    | Parameters<Findings[R]>[0][K]
    | (Parameters<Findings[R]>[0][K] extends string ? Bilingual : never);
};

/** Rules whose findings are shown but fail nothing. */
const advisory: readonly Rule[] = ["noRules", "acceptedLeftOut"];

export function isAdvice({ rule }: Finding): boolean {
  return advisory.includes(rule);
}

/** The next command; `edit` names a file to change by hand first. */
export interface Fix {
  readonly command: string;
  readonly edit?: boolean;
}

/** One fault in a problem's folder, or in the catalogue. */
export interface Finding {
  /** The problem's id; empty for the catalogue itself. */
  readonly problem: string;
  readonly file: string;
  readonly rule: Rule;
  readonly sentence: (language: Language) => string;
  readonly fix: Fix;
}

/** Makes findings of one problem. Without a fix, the advice is to edit the file and verify again. */
export type Report = <R extends Rule>(file: string, rule: R, facts: Facts<R>, fix?: Fix) => Finding;

export function reportFor(problem: string): Report {
  return (file, rule, facts, fix) => ({
    problem,
    file,
    rule,
    sentence: (language) => say(rule, facts, language),
    fix: fix ?? { command: `dlj verify ${problem}`.trim(), edit: true },
  });
}

function say<R extends Rule>(rule: R, facts: Facts<R>, language: Language): string {
  const message = languages[language].author.findings[rule] as (facts: object) => string;
  const resolved = Object.entries(facts).map(([name, fact]) => [
    name,
    isBilingual(fact) ? fact[language] : fact,
  ]);
  return message(Object.fromEntries(resolved));
}

function isBilingual(fact: unknown): fact is Bilingual {
  return typeof fact === "object" && fact !== null && "en" in fact && "zh" in fact;
}

/** A text in both languages. */
export function inBoth(sentence: (messages: Messages) => string): Bilingual {
  return { en: sentence(languages.en), zh: sentence(languages.zh) };
}
