import type { FileRecord, StudentRecord } from "../judge/result.ts";
import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { languages } from "../text/language.ts";
import type { Entry } from "./intake/entry.ts";
import type { Account } from "./intake/match-files.ts";
import { needsLook, setAsideText, troubleText } from "./intake/reasons.ts";
import { isHandedIn } from "./intake/source-names.ts";
import type { Submission } from "./submissions.ts";

/** Most files of one student that a Result lists. */
const most = 200;

/** Who handed in which files, and what became of each: a part of the Result. */
export function studentRecords(submissions: readonly Submission[]): StudentRecord[] {
  return submissions.map((submission): StudentRecord => {
    const { student, id, email, group, ids, isUnknown, matching } = submission;
    const listed = matching.accounts.filter(({ setAside }) => setAside?.kind !== "skipped");
    const skipped = matching.accounts.length - listed.length;
    const left = listed.length - most;
    return {
      student,
      ...(id === undefined ? {} : { id }),
      ...(email === undefined ? {} : { email }),
      ...(group === undefined ? {} : { group }),
      ...(ids === undefined ? {} : { ids: { ...ids } }),
      ...(isUnknown === undefined ? {} : { unknown: isUnknown }),
      files: mostTelling(listed).map((account) => fileRecord(account, submission)),
      ...(left > 0 ? { moreFiles: left } : {}),
      ...(skipped > 0 ? { skipped } : {}),
    };
  });
}

/** Of too many files, the judged ones first, then the ones to look at: what is said of a student must not depend on the number of files. */
function mostTelling(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length <= most) return accounts;
  const rank = (one: Account) => (one.setAside === undefined ? 0 : needsLook(one) ? 1 : 2);
  return accounts.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

/** The files beside the submissions, which belong to the class. */
export function classFileRecords(
  others: readonly Entry[],
  shown: Submission["shown"],
): FileRecord[] {
  return others
    .filter((entry) => !entry.skipped && !entry.empty)
    .map((entry) => {
      const { trouble, path } = entry;
      const mayBeWork = trouble !== undefined || isHandedIn(path.at(-1) ?? "");
      const reason = bilingual((m) => {
        if (trouble) return troubleText(trouble, m);
        return mayBeWork ? m.intake.noStudent : m.intake.material;
      });
      return {
        ...{ path: shown({ entry, inner: path }), judged: false, reason },
        ...(mayBeWork ? { needsLook: true as const } : {}),
      };
    });
}

function fileRecord(account: Account, { shown, matching }: Submission) {
  const { file, problem, problems, setAside } = account;
  const isNear = problem !== undefined && matching.chosen.get(problem)?.isNear;
  const reason = setAside && bilingual((m) => setAsideText(account, m) ?? "");
  return {
    path: shown(file),
    ...(problem === undefined ? {} : { problem }),
    ...(problems === undefined ? {} : { problems: [...problems] }),
    judged: setAside === undefined,
    ...(setAside === undefined && isNear ? { takenFor: true as const } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(needsLook(account) ? { needsLook: true as const } : {}),
  };
}

function bilingual(say: (messages: Messages) => string): Bilingual {
  return { en: say(languages.en), zh: say(languages.zh) };
}
