import { distance } from "fastest-levenshtein";
import { asId } from "../../problem/catalogue.ts";
import { isDecoration, isOneNames, isStudents, tokensOf } from "./name-tokens.ts";

/** The names that a file of a problem may have. */
export interface ProblemNames {
  readonly id: string;
  /** Other ids of the problem. */
  readonly aliases: readonly string[];
  /** Titles in every language. */
  readonly titles: readonly string[];
}

/**
 * How a file leads to a problem: its name is the id, is an alias, or is near to one of the problem's names; or its name says nothing
 * and it defines the problem's function.
 */
type Closeness = "id" | "alias" | "near" | "function";

export interface NameMatch {
  readonly problem: string;
  readonly closeness: Closeness;
}

/** Finds the problems that names mean. Which problems are valid is asked only of those that a name may mean; the others are none. */
export class NameIndex {
  readonly #isValid: (problem: string) => boolean;
  /** By id and alias, the best last. */
  readonly #exact = new Map<string, NameMatch[]>();
  /** By the words of a name without separators. */
  readonly #keys = new Map<string, Set<string>>();

  constructor(
    problems: readonly ProblemNames[],
    isValid: (problem: string) => boolean = () => true,
  ) {
    this.#isValid = isValid;
    for (const { id, aliases, titles } of problems) {
      for (const alias of aliases) this.#addExact(alias, { problem: id, closeness: "alias" });
      for (const name of [id, ...aliases, ...titles]) this.#add(tokensOf(name), id);
      for (const title of titles) this.#add(titleStart(title), id);
    }
    for (const { id } of problems) this.#addExact(id, { problem: id, closeness: "id" });
  }

  #addExact(name: string, match: NameMatch): void {
    this.#exact.set(name, [...(this.#exact.get(name) ?? []), match]);
  }

  #add(tokens: readonly string[], id: string): void {
    const key = tokens.join("");
    this.#keys.set(key, (this.#keys.get(key) ?? new Set()).add(id));
  }

  /** The valid problems with a key. */
  #problemsOf(key: string): string[] {
    return [...(this.#keys.get(key) ?? [])].filter(this.#isValid);
  }

  #isKey(key: string): boolean {
    return this.#problemsOf(key).length > 0;
  }

  /** The problem whose id or alias this is; `_` and `-` are the same, and so are upper and lower case. */
  exact(name: string): NameMatch | undefined {
    return this.#exact.get(asId(name))?.findLast(({ problem }) => this.#isValid(problem));
  }

  /**
   * The problem that a name means without its decorations; undefined if there is none, or if it may be one of several. `Log_softmax`
   * of a student called Log may be two problems.
   */
  near(name: string, studentTokens: ReadonlySet<string>): NameMatch | undefined {
    const tokens = tokensOf(name);
    const whole = this.#longest(tokens, studentTokens);
    const others = tokens.filter((token) => !this.#isOwn(token, studentTokens));
    const bare = this.#longest(others, studentTokens);
    // `adam_final` of a student called Adam says no problem. `conv2d` looks like a numbered word, but is one.
    const isNameOnly =
      bare.size === 0 && others.every((token) => isDecoration(token, studentTokens));
    if (isNameOnly && others.length < tokens.length) return undefined;
    const [problem, ...more] = new Set([...whole, ...bare]);
    return problem === undefined || more.length > 0 ? undefined : { problem, closeness: "near" };
  }

  /** Whether a word is the student's. A problem's name is so only if it is a part of one word of the student's name. */
  #isOwn(token: string, studentTokens: ReadonlySet<string>): boolean {
    const isPart = this.#isKey(token) ? isOneNames : isStudents;
    return isPart(token, studentTokens);
  }

  /** The problems of the longest part of a name that is a problem's, if all around it may be left out. */
  #longest(tokens: readonly string[], studentTokens: ReadonlySet<string>): Set<string> {
    // Another problem's name is not decoration, unless it is the student's own name.
    const mayDrop = (token = "") =>
      isDecoration(token, studentTokens) &&
      (this.#isOwn(token, studentTokens) || !this.#isKey(token));
    const best = { length: 0, problems: new Set<string>() };
    for (let start = 0; start < tokens.length; start++) {
      if (start > 0 && !mayDrop(tokens[start - 1])) break;
      for (let end = tokens.length; end > start; end--) {
        for (const key of spellings(tokens.slice(start, end))) {
          const problems = this.#problemsOf(key);
          if (problems.length === 0 || key.length < best.length) continue;
          if (key.length > best.length) best.problems.clear();
          best.length = key.length;
          for (const problem of problems) best.problems.add(problem);
        }
        if (!mayDrop(tokens[end - 1])) break;
      }
    }
    return best.problems;
  }

  /** The problem whose name is most like this one, for a suggestion only. */
  likeliest(name: string): string | undefined {
    const key = tokensOf(name).join("");
    const rated = [...this.#keys]
      .filter(([other]) => other.length >= 3)
      .map(([other]) => ({ away: awayFrom(key, other), length: other.length, other }))
      .filter(({ away }) => away <= Math.max(1, Math.floor(key.length / 3)))
      .sort((a, b) => a.away - b.away || b.length - a.length);
    const first = rated.find(({ other }) => this.#isKey(other));
    const [problem, ...more] = first === undefined ? [] : this.#problemsOf(first.other);
    return more.length > 0 ? undefined : problem;
  }
}

/** Characters that may touch a name: Chinese has no blanks between words, and `softmax2` is a second try. */
const touching =
  /^(?:作业|实验|练习|题目)\d*|(?:副本|最终版?|定稿|新版|修改版?|答案)\d*$|(?<=\p{L}|2d)v?\d{1,2}$/gu;

/** The words of a name as keys: as they are, and without what touches them. */
function spellings(tokens: readonly string[]): string[] {
  const key = tokens.join("");
  const bare = key.replace(touching, "");
  const isEnough = bare.length >= 3 || /\p{Script=Han}{2}/u.test(bare);
  return bare === key || !isEnough ? [key] : [key, bare];
}

/** A title up to a colon or a bracket, which begin an explanation. */
function titleStart(title: string): string[] {
  return tokensOf(title.split(/[:：(（]/)[0] ?? "");
}

/** Typing errors between two names; less if one contains the other. */
function awayFrom(name: string, other: string): number {
  if (other.length >= 4 && name.includes(other)) return 0.5;
  if (name.length >= 5 && other.includes(name)) return 0.75;
  return Math.abs(name.length - other.length) > 3 ? 9 : distance(name, other);
}

/** Whether a name has no word but decorations, such as `solution`, `hw1` or `main`. */
export function saysNothing(name: string, studentTokens: ReadonlySet<string>): boolean {
  return tokensOf(name).every((token) => isDecoration(token, studentTokens));
}
