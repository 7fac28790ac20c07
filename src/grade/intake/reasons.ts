import type { Messages } from "../../text/en.ts";
import type { Trouble } from "./entry.ts";
import type { Account, SetAside } from "./match-files.ts";

/** Why an entry has no bytes to judge, after its name and a colon. */
export function troubleText(trouble: Trouble, { grade, intake }: Messages): string {
  switch (trouble.kind) {
    case "link":
      return grade.isLink;
    case "special":
      return grade.notRegular;
    case "tooMany":
      return intake.tooMany(trouble);
    case "unreadable":
      return grade.unreadable({ why: trouble.why });
    case "refused":
      return intake.archive[trouble.refusal];
    case "unknownArchive":
      return intake.unknownArchive({ ending: trouble.ending });
  }
}

/** Why a file is not judged, after its name and a colon; undefined if it is judged. */
export function setAsideText({ setAside, problem = "" }: Account, m: Messages): string | undefined {
  return setAside && textOf(setAside, problem, m);
}

function textOf(setAside: SetAside, problem: string, m: Messages): string {
  switch (setAside.kind) {
    case "language":
    case "repeated":
    case "material":
    case "skipped":
      return m.intake[setAside.kind];
    case "notAsked":
    case "ambiguous":
      return m.intake[setAside.kind]({ problem });
    case "other":
      return m.intake.other({ judged: setAside.judged.inner.join("/") });
    case "unmatched":
      return problem === "" ? m.intake.unmatched : m.intake.unmatchedLike({ problem });
    default:
      return troubleText(setAside, m);
  }
}

/** Whether somebody may have handed in work with a file that is not judged, so that staff should look at it. */
export function needsLook({ setAside }: Account): boolean {
  const fine = ["material", "skipped", "notAsked", "other"];
  return setAside !== undefined && !fine.includes(setAside.kind);
}
