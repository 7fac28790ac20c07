/** A case's name within its problem: `group/name`, as reports print it and `--case` takes it. */
export function caseKey({
  group,
  name,
}: {
  readonly group: string;
  readonly name: string;
}): string {
  return `${group}/${name}`;
}

/** Whether a case may have this name: lower-case words joined by hyphens, so that it never is a path. */
export function isCaseName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
