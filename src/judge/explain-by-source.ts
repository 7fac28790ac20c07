import type { Program } from "../engine/engine.ts";
import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { languages } from "../text/language.ts";
import { visible } from "../value/escape-invisible.ts";
import { isMisfit } from "./diagnose.ts";
import { knownPackages } from "./known-packages.ts";
import { isNotebook } from "./notebook.ts";
import type { PythonSource } from "./python-source.ts";
import type { CaseResult, Crash } from "./result.ts";

type Sentence = (messages: Messages["judge"]) => string;

/** Gives the reasons that the program's source or input show, to the cases that have such a reason. */
export function explainBySource(
  program: Program,
  source: PythonSource | undefined,
  cases: readonly CaseResult[],
  called: boolean,
): CaseResult[] {
  // A line of a notebook's source is none of the notebook's own.
  if (isNotebook(program.name)) return [...cases];
  return cases.map((one) => {
    const sentence = one.reason ? undefined : sentenceOf(program, source, one, called);
    return sentence === undefined ? one : { ...one, reason: inBoth(sentence) };
  });
}

function inBoth(sentence: Sentence): Bilingual {
  return { en: sentence(languages.en.judge), zh: sentence(languages.zh.judge) };
}

function sentenceOf(
  program: Program,
  source: PythonSource | undefined,
  one: CaseResult,
  called: boolean,
): Sentence | undefined {
  if (one.verdict === "RTE" && one.crash) return ofCrash(one.crash, source, one.stdin ?? "");
  const { comparison } = one;
  if (one.verdict !== "WA" || !comparison || comparison.agrees) return undefined;
  if (comparison.mismatch === "nothing-printed") {
    if (called) return undefined;
    if (program.language !== "python")
      return (m) => m.source.nothingPrinted({ language: program.language });
    return source && ofNothing(source);
  }
  const kind = comparison.relation?.kind;
  const isUnexplained = kind === undefined || kind === "constant-output";
  return source && source.reads.size === 0 && !called && isUnexplained
    ? (m) => m.source.neverReads
    : undefined;
}

/** Says why a program printed nothing. */
function ofNothing(source: PythonSource): Sentence | undefined {
  const { deadGuard, lostValue } = source;
  if (source.empty) return (m) => m.source.empty;
  if (deadGuard) return (m) => m.source.deadGuard(shown(deadGuard));
  if (source.printsAtTop) return undefined;
  const unused = source.unused.findLast(({ prints }) => prints) ?? source.unused.at(-1);
  if (unused) return (m) => m.source.unused(unused);
  return lostValue && ((m) => m.source.lostValue(shown(lostValue)));
}

/** Adds to a crash what the input or dlj's rules explain of it. */
function ofCrash(
  crash: Crash,
  source: PythonSource | undefined,
  stdin: string,
): Sentence | undefined {
  const { line } = crash;
  // Such a crash has a sentence of its own.
  if (isMisfit(crash)) return undefined;
  const more = addition(crash, source, stdin);
  const what = visible(crash.message);
  if (crash.answered)
    return (m) =>
      m.source.answered({ exit: crash.exit, line, what: what === crash.exit ? "" : what });
  if (line === undefined && /^exit status/.test(crash.exit) && what !== "" && source)
    return (m) => m.source.exitText({ exit: crash.exit, what });
  if (more === undefined) return undefined;
  const text = crash.source === undefined ? undefined : visible(crash.source);
  return (m) =>
    m.reasons.RTE({ what: `${what}: ${more(m)}`, exit: crash.exit, line, source: text });
}

function addition(
  { message, source: text }: Crash,
  source: PythonSource | undefined,
  stdin: string,
): Sentence | undefined {
  const lines = stdin.replace(/\n$/, "").split("\n");
  const count = stdin === "" ? 0 : lines.length;
  if (/^EOFError: EOF when reading a line/.test(message)) {
    const onlyInput = source?.reads.has("input") === true && !source.reads.has("stdin");
    return (m) => m.source.oneLineTooMany({ count, sure: onlyInput });
  }
  const [, name] = /^ModuleNotFoundError: No module named '([^'.]+)/.exec(message) ?? [];
  if (name !== undefined)
    return knownPackages.has(name)
      ? (m) => m.source.noPackage({ name })
      : (m) => m.source.noModule({ name });
  const [, to, literal] =
    /^ValueError: (?:invalid literal for (int)\(\) with base 10|could not convert string to float): '(.*)'$/.exec(
      message,
    ) ?? [];
  if (literal === undefined || !/\b(?:int|float)\(/.test(text ?? "")) return undefined;
  if (to && /^\s*[-+]?(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(literal))
    return (m) => m.source.fraction({ literal: visible(literal.trim()) });
  const line = lines.findIndex((one) => one.trim() === literal.trim()) + 1;
  return line > 0 && literal.trim() !== ""
    ? (m) => m.source.otherValue({ line, called: to ?? "float" })
    : undefined;
}

function shown({ text, line }: { readonly text: string; readonly line: number }) {
  const short = [...text].slice(0, 60).join("");
  return { text: visible(short.length < text.length ? `${short}…` : short), line };
}
