import { byCodeUnit } from "../../problem/load.ts";
import { tokensOf } from "../intake/name-tokens.ts";
import { apart, type Student } from "../intake/students.ts";
import { identities, type Person } from "./read-roster.ts";

/** Shorter ids are not searched for within names: `7` may be a homework's number. */
const shortestWithin = 5;

/**
 * Gives each student the name and the ids of a person in the roster. A student of no person is unknown, and a person without a
 * submission becomes a student without files. Submissions of one person get a row each, and each row names all of them.
 */
export function withRoster(students: readonly Student[], roster: readonly Person[]): Student[] {
  const index = new RosterIndex(roster);
  const found = students.map((student) => ({ student, person: index.find(student) }));
  const byPerson = new Map<Person, Student[]>();
  for (const { student, person } of found) {
    if (person !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), student]);
  }
  const names = new Map<string, number>();
  for (const { name } of roster) names.set(name, (names.get(name) ?? 0) + 1);
  const nameOf = (person: Person) =>
    names.get(person.name) === 1 ? person.name : `${person.name} (${labelOf(person)})`;
  const known = found.map(({ student, person }): Student => {
    if (person === undefined) return { ...student, isUnknown: true };
    const own = byPerson.get(person) ?? [];
    const { namesakes: _, ...rest } = student;
    const facts = { ...rest, ...factsOf(person), ...idsOf(student, person) };
    if (own.length === 1) return { ...facts, student: nameOf(person) };
    const all = own.map((one) => one.student);
    return { ...facts, student: `${nameOf(person)} [${student.student}]`, namesakes: all };
  });
  const missing = roster
    .filter((person) => !byPerson.has(person))
    .map((person): Student => ({ ...factsOf(person), student: nameOf(person), files: [] }));
  return apart([...known, ...missing]).sort((a, b) => byCodeUnit(a.student, b.student));
}

function idsOf({ ids: own }: Student, { ids }: Person) {
  return own === undefined && ids === undefined ? {} : { ids: { ...own, ...ids } };
}

function factsOf({ id, email, group, ids }: Person) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(email === undefined ? {} : { email }),
    ...(group === undefined ? {} : { group }),
    ...(ids === undefined ? {} : { ids }),
  };
}

function labelOf(person: Person): string {
  return identities(person)[0]?.[1] ?? `${person.line}`;
}

/** Finds the person of a student: by an id, by the whole name, and then by an id within the name. */
class RosterIndex {
  readonly #roster: readonly Person[];
  readonly #byIdentity = new Map<string, Set<Person>>();
  readonly #byName = new Map<string, Set<Person>>();

  constructor(roster: readonly Person[]) {
    this.#roster = roster;
    for (const person of roster) {
      for (const [, id] of identities(person)) add(this.#byIdentity, fold(id), person);
      const [local = ""] = person.email?.split("@") ?? [];
      if (local !== "") add(this.#byIdentity, fold(local), person);
      for (const form of nameForms(person.name)) add(this.#byName, form, person);
    }
  }

  find({ student, bareName, id, email, ids }: Student): Person | undefined {
    const name = bareName ?? student;
    return (
      this.#byPlatform(ids) ??
      // A platform's own number may be another person's student number by chance.
      (ids === undefined ? this.#only(this.#byIdentity, [id]) : undefined) ??
      this.#only(this.#byIdentity, [email]) ??
      this.#only(this.#byIdentity, [name]) ??
      this.#only(this.#byName, nameForms(name)) ??
      this.#within(name)
    );
  }

  /** The person with this id at the platform that the submissions come from. */
  #byPlatform(ids: Student["ids"] = {}): Person | undefined {
    return this.#roster.find((person) =>
      Object.entries(ids).some(([kind, id]) => fold(person.ids?.[kind] ?? "") === fold(id)),
    );
  }

  /** The only person with one of these keys. */
  #only(
    index: ReadonlyMap<string, ReadonlySet<Person>>,
    keys: readonly (string | undefined)[],
  ): Person | undefined {
    const found = new Set(keys.flatMap((key) => [...(index.get(fold(key ?? "")) ?? [])]));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The only person whose id is a word of the name, as in `2023001-bob`. */
  #within(name: string): Person | undefined {
    const words = new Set([...tokensOf(name), ...name.toLowerCase().split(/[\s_]+/)]);
    const found = this.#roster.filter((person) =>
      identities(person).some(([, id]) => id.length >= shortestWithin && words.has(fold(id))),
    );
    return found.length === 1 ? found[0] : undefined;
  }
}

/** `Smith, Bob`, `Bob Smith`, `bob_smith` and Canvas's `smithbob` are the same name. */
function nameForms(name: string): string[] {
  const words = tokensOf(name).map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
  if (words.length === 0) return [];
  const rotated = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(""));
  return [...new Set([...rotated, words.toSorted(byCodeUnit).join(" ")])];
}

function fold(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function add(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = index.get(key);
  if (known) known.add(person);
  else index.set(key, new Set([person]));
}
