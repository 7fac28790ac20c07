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
