import type { CatalogueEntry } from "../../problem/catalogue.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Language } from "../../text/language.ts";
import { type FollowUp, followUpsOf } from "../follow-ups.ts";
import { readStatement } from "../statement.ts";

/** A follow-up question of a problem. */
export interface QuestionCard extends FollowUp {
  /** `softmax/1`: the same in both languages. */
  readonly id: string;
  readonly spec: ProblemSpec;
}

/** The questions of the problems' statements, in course order. */
export function cardsOf(entries: readonly CatalogueEntry[], language: Language): QuestionCard[] {
  return entries.flatMap(({ spec, folder }) =>
    followUpsOf(readStatement(folder, language)).map((one, index) => ({
      ...one,
      id: `${spec.id}/${index + 1}`,
      spec,
    })),
  );
}
