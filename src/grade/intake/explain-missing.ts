import type { Bilingual } from "../../problem/spec.ts";
import type { Messages } from "../../text/en.ts";
import { languages } from "../../text/language.ts";
import type { Submission } from "../submissions.ts";
import type { Account } from "./match-files.ts";
import { needsLook, setAsideText } from "./reasons.ts";

/** Most files that one sentence names. */
const most = 5;

/**
 * Why a problem has no solution, if there are files that may hold it: the file that was not found, the files that may be it, and what to
 * do. Undefined if nothing that was handed in may be it.
 */
export function explainMissing(
  { matching, namesakes, student }: Submission,
  problem: string,
): Bilingual | undefined {
  const meant = matching.accounts.filter((one) => one.problem === problem && needsLook(one));
  const isBlank = matching.chosen.size === 0;
  const unread = matching.accounts.filter(
    (one) => isUnread(one) && (isBlank || one.setAside?.kind !== "unmatched"),
  );
  const suspects = meant.length > 0 ? meant : unread;
  if (suspects.length === 0 && namesakes === undefined) return undefined;
  const say = (m: Messages) =>
    [
      m.intake.notFound({ file: `${problem}.py` }),
      ...suspects.slice(0, most).map((one) => sentenceOf(one, m)),
      ...(suspects.length > most ? [m.intake.moreFiles({ count: suspects.length - most })] : []),
      ...(namesakes ? [m.intake.namesakes({ student, list: namesakes.join(", ") })] : []),
    ].join(" ");
  return { en: say(languages.en), zh: say(languages.zh) };
}

/** A file, a folder or an archive that may hold any problem: its content is unknown, or its name says nothing. */
function isUnread(account: Account): boolean {
  const { setAside, problem } = account;
  if (setAside === undefined || problem !== undefined) return false;
  return needsLook(account) && setAside.kind !== "special";
}

function sentenceOf(account: Account, m: Messages): string {
  const { file, problem, setAside } = account;
  const name = file.inner.join("/");
  if (setAside?.kind === "unmatched" && problem !== undefined)
    return m.intake.renameTo({ from: name, to: `${problem}.py` });
  return m.intake.unread({ file: name, why: setAsideText(account, m) ?? "" });
}
