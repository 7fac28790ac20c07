import { readFileSync } from "node:fs";

/** What a real script printed, and whether it is right: see tests/fixtures/value/record_prints.py. */
export interface Print {
  readonly source: readonly string[];
  readonly name: string;
  readonly style: string;
  readonly expected: string;
  readonly actual: string;
  readonly right: boolean;
}

const file = new URL("../fixtures/value/prints.json", import.meta.url);

export const prints: readonly Print[] = JSON.parse(readFileSync(file, "utf8"));
