import type { Outcome, Program } from "../engine/engine.ts";
import { signatureOf } from "../problem/parameters.ts";
import type { Bilingual, ProblemSpec } from "../problem/spec.ts";
import { languages } from "../text/language.ts";
import { codeOf, functionsIn } from "./python-lines.ts";

/** Names by which a Python program may read its input. */
const mayRead =
  /\b(?:input|raw_input|stdin|open|read\w*|fileinput|fdopen|loadtxt|genfromtxt|fromfile|exec|eval|getattr|globals|vars|__\w+__|importlib|builtins|os|io|sys|subprocess)\b/;
/** Names by which a JavaScript program may read its input. */
const mayReadScript = /\b(?:stdin|readFileSync|readline|process|require|import|fs|Deno|Bun)\b/;

/**
 * Says why a program that printed nothing was not called as a function, if its source shows that it reads no input. In doubt returns
 * undefined.
 */
export function notCalled(
  spec: ProblemSpec,
  { language, source, call }: Program,
  { called, stdout }: Pick<Outcome, "called" | "stdout">,
): Bilingual | undefined {
  if (called || stdout.length > 0) return undefined;
  const text = Buffer.from(source).toString("utf8");
  if (language === "javascript" || language === "typescript")
    return mayReadScript.test(text) ? undefined : say("onlyPython", spec);
  if (call === undefined || mayRead.test(codeOf(text))) return undefined;
  if (functionsIn(text).size > 0) return say("otherName", spec);
  return /^class\s+\w+\([^)]*\bModule\s*\)/m.test(codeOf(text))
    ? say("onlyModule", spec)
    : undefined;
}

function say(kind: "onlyPython" | "otherName" | "onlyModule", spec: ProblemSpec): Bilingual {
  const facts = { call: signatureOf(spec) };
  return {
    en: languages.en.judge.notCalled[kind](facts),
    zh: languages.zh.judge.notCalled[kind](facts),
  };
}
