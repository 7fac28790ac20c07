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

/** The form of ids and of cases' names: lower-case words joined by hyphens, so that one never is a path. */
export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
