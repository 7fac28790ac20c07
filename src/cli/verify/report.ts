import { isAbsolute } from "node:path";
import { type Finding, isAdvice } from "../../author/finding.ts";
import { shellWord } from "../../problem/shell-word.ts";
import type { Context } from "../shared/context.ts";
import { shownPath } from "../shared/shown-path.ts";

/** Of more findings of one kind in one problem, the first is shown and the others are counted. */
const most = 3;

export interface ReportContext {
  readonly context: Context;
  /** The given folders of problems; the suggested commands must name them too. */
  readonly roots: readonly string[];
}

/** The findings, each with its next command. One cause often makes a finding for each case, so those alike are shown once. */
export function asText(
  findings: readonly Finding[],
  problems: number,
  seconds: string,
  about: ReportContext,
): string {
  const { colours, language, messages } = about.context;
  const { verify: text } = messages.author;
  const advice = adviceOf(findings, about);
  const faults = findings.filter((finding) => !isAdvice(finding));
  if (faults.length === 0) return `${advice}${text.clean({ count: problems, seconds })}\n`;
  const lines = grouped(faults).flatMap((alike) => {
    const shown = alike.length > most ? alike.slice(0, 1) : alike;
    return shown.map((finding) => {
      const file = colours.bold(shownPath(about.context, finding.file));
      const rest = alike.length - shown.length;
      const more = rest > 0 ? `  ${text.alike({ count: rest })}\n` : "";
      return `${file}: ${finding.sentence(language)}\n${more}  ${messages.cli.next} ${nextOf(finding, about)}\n`;
    });
  });
  const broken = new Set(faults.map(({ problem }) => problem)).size;
  return `${lines.join("")}${advice}\n${text.found({ count: faults.length, problems: broken, seconds })}\n`;
}

/** The findings of one rule in one problem together, in the order of the first of each. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.problem} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** One line for all problems that lack rules, and lines that name the accepted solutions that were not run. */
function adviceOf(findings: readonly Finding[], about: ReportContext): string {
  const { verify: text } = about.context.messages.author;
  const ids = findings.filter(({ rule }) => rule === "noRules").map(({ problem }) => problem);
  const noRules =
    ids.length === 0 ? "" : `${text.noRules({ count: ids.length, ids: firstOf(ids) })}\n`;
  return noRules + leftOutOf(findings, about);
}

/** A sentence for each solution that was left out; one for all if there are many. */
function leftOutOf(findings: readonly Finding[], { context }: ReportContext): string {
  const leftOut = findings.filter(({ rule }) => rule === "acceptedLeftOut");
  const paths = leftOut.map(({ file }) => shownPath(context, file));
  const { verify: text } = context.messages.author;
  if (leftOut.length > most)
    return `${text.leftOut({ count: leftOut.length, files: firstOf(paths) })}\n`;
  return leftOut.map(({ sentence }) => `${sentence(context.language)}\n`).join("");
}

/** Of many names the first few. */
function firstOf(names: readonly string[]): string {
  return names.slice(0, 8).join(", ") + (names.length > 8 ? ", ..." : "");
}

export function asJson(
  findings: readonly Finding[],
  problems: number,
  about: ReportContext,
): string {
  const { context } = about;
  const plain = findings.map((finding) => ({
    problem: finding.problem,
    file: shownPath(context, finding.file),
    rule: finding.rule,
    level: isAdvice(finding) ? "advice" : "fault",
    sentence: finding.sentence(context.language),
    next: nextOf(finding, about),
  }));
  return `${JSON.stringify({ problems, findings: plain }, null, 2)}\n`;
}

/** The suggested command, with paths as the user would type them. */
function nextOf({ file, fix }: Finding, { context, roots }: ReportContext): string {
  // Paths with blanks have quotes around them as a shell needs them.
  const words = wordsOf(fix.command);
  const shown = words.map((word) => shellWord(isAbsolute(word) ? shownPath(context, word) : word));
  const named =
    words[0] === "dlj" ? roots.map((root) => ` --problems ${shellWord(root)}`).join("") : "";
  const command = shown.join(" ") + named;
  if (!fix.edit) return command;
  return context.messages.author.verify.editThen({ edit: shownPath(context, file), command });
}

/** The words of a command: a path in it may have blanks, so it starts at the root and ends before the next option. */
function wordsOf(command: string): string[] {
  return command.match(/\/[\s\S]*?(?= --| \/|$)|\S+/g) ?? [];
}
