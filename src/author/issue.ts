import type { InputIssue } from "../problem/input.ts";
import type { Messages } from "../text/en.ts";

/** Describes a fault in a case's stdin in one sentence. */
export function describeIssue(issue: InputIssue, { issues }: Messages["author"]): string {
  switch (issue.kind) {
    case "ending":
      return issues.ending({});
    case "lines":
      return issues.lines(issue);
    case "unreadable":
      return issues.unreadable(issue);
    case "shape":
      return issues.shape(issue);
  }
}
