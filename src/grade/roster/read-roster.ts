import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DljError, whyOf } from "../../error.ts";
import { withoutMark } from "../../problem/case-text.ts";
import { visible } from "../../value/escape-invisible.ts";
import { type RosterField, rosterColumns } from "./roster-columns.ts";

/** One person of a class. */
export interface Person {
  readonly name: string;
  /** The student's number. */
  readonly id?: string;
  readonly email?: string;
  readonly group?: string;
  /** Other ids by what they are for: `canvas`, `moodle`, `login`, `github`. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The line in the file, from 1. */
  readonly line: number;
}

const separators = [",", ";", "\t"] as const;
const next = "dlj grade --help";

/**
 * Reads a roster: a CSV file with a header, as platforms export it or a person writes it. It may be UTF-8, UTF-16 or GBK, and be
 * separated by commas, semicolons or tabs.
 *
 * @throws DljError (usage) if it can't be read, if no column says who somebody is, or if two people have the same id
 */
export function readRoster(file: string): Person[] {
  const text = textOf(file);
  const rows = rowsOf(file, text);
  const [header, ...others] = rows;
  const columns = rosterColumns(header?.record ?? []);
  const isKnown = ["name", "lastName", "id", "email", "login", "github"] as const;
  if (!isKnown.some((field) => columns.has(field))) throw noColumns(file, header?.record ?? []);
  const people = others.flatMap(({ record, info }) => {
    const person = personOf(record, columns, info.lines);
    return person === undefined ? [] : [person];
  });
  if (people.length === 0) throw new DljError("usage", (m) => m.roster.empty({ file }), next);
  refuseTwice(file, people);
  return people;
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new DljError("usage", (m) => m.roster.unreadable({ file, why: whyOf(error) }), next);
  }
  // A spreadsheet has these first bytes.
  if (bytes.subarray(0, 2).toString("latin1") === "PK")
    throw new DljError("usage", (m) => m.roster.spreadsheet({ file }), next);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(withoutMark(bytes));
    } catch {
      // Try the next encoding.
    }
  }
  throw new DljError("usage", (m) => m.roster.unknownEncoding({ file }), next);
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows, separated by the mark that gives the most known columns in the first row, or the most columns. */
function rowsOf(file: string, text: string): Row[] {
  const widths = separators.map((separator) => {
    const header = headerOf(text, separator);
    return { separator, known: rosterColumns(header).size, width: header.length };
  });
  const [best] = widths.sort((a, b) => b.known - a.known || b.width - a.width);
  try {
    return split(text, { delimiter: best?.separator ?? "," });
  } catch (error) {
    throw new DljError("usage", (m) => m.roster.notCsv({ file, why: whyOf(error) }), next);
  }
}

/** The first row. With the wrong separator its quotes may make no sense. */
function headerOf(text: string, delimiter: string): readonly string[] {
  try {
    return split(text, { delimiter, to: 1 })[0]?.record ?? [];
  } catch {
    return [];
  }
}

function split(text: string, options: { delimiter: string; to?: number }): Row[] {
  return parse(text, {
    ...options,
    ...{ bom: true, info: true, trim: true },
    ...{ relax_column_count: true, skip_empty_lines: true, relax_quotes: true },
  }) as unknown as Row[];
}

/** A person, or nothing if the row is a platform's own: the points possible, or Canvas's test student. */
function personOf(
  record: readonly string[],
  columns: ReadonlyMap<RosterField, number>,
  line: number,
): Person | undefined {
  const cell = (field: RosterField) => {
    const at = columns.get(field);
    // A guard that keeps a spreadsheet from running the cell as a formula.
    const text = (at === undefined ? "" : (record[at] ?? "")).normalize("NFC").trim();
    return text.replace(/^'(?=[=+\-@])/, "").replace(/^="(.*)"$/, "$1");
  };
  const name = cell("name") || wholeName(cell("firstName"), cell("lastName"));
  if (/^points possible$/i.test(name) || (columns.has("canvas") && name === "Student, Test"))
    return undefined;
  const ids = {
    ...given("canvas", cell("canvas")),
    // Moodle's own worksheet says "Participant 657737".
    ...given("moodle", /\d+$/.exec(cell("moodle"))?.[0] ?? ""),
    ...given("login", cell("login")),
    ...given("github", cell("github")),
  };
  const [id, email] = [cell("id"), cell("email")];
  const shown = name || id || email || Object.values(ids)[0] || "";
  if (shown === "") return undefined;
  return {
    name: shown,
    ...given("id", id),
    ...given("email", email),
    ...given("group", cell("group")),
    ...(Object.keys(ids).length === 0 ? {} : { ids }),
    line,
  };
}

function given(key: string, text: string): Record<string, string> {
  return text === "" ? {} : { [key]: text };
}

/** Han names are written without a blank, the family name first. */
function wholeName(first: string, last: string): string {
  if (/^\p{Script=Han}+$/u.test(first + last)) return last + first;
  return [first, last].filter((part) => part !== "").join(" ");
}

function noColumns(file: string, header: readonly string[]): DljError {
  const list = visible(header.slice(0, 8).join(", "));
  return new DljError("usage", (m) => m.roster.noColumns({ file, list }), next);
}

/** Two rows with one id are two people with a mistake, or one person twice. */
function refuseTwice(file: string, people: readonly Person[]): void {
  const seen = new Map<string, Person>();
  for (const person of people) {
    for (const [kind, id] of identities(person)) {
      const key = `${kind} ${id.toLowerCase()}`;
      const other = seen.get(key);
      if (other !== undefined) {
        const lines = `${other.line}, ${person.line}`;
        throw new DljError("usage", (m) => m.roster.twice({ file, id: visible(id), lines }), next);
      }
      seen.set(key, person);
    }
  }
}

/** All names and ids of this person that nobody else has. */
export function identities({ id, email, ids = {} }: Person): [string, string][] {
  return [
    ...(id === undefined ? [] : [["id", id] satisfies [string, string]]),
    ...(email === undefined ? [] : [["email", email] satisfies [string, string]]),
    ...Object.entries(ids),
  ];
}
