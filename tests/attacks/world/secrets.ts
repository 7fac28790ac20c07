import { randomBytes } from "node:crypto";

/** The place of each secret in the decoy world. A program that prints the secret has read that place. */
type SecretKind =
  | "file"
  | "expected"
  | "home"
  | "environment"
  | "argument"
  | "source"
  | "stdin"
  | "stdout"
  | "socket";

/** Every secret has this form, so that a program can look for it without knowing it, and the test for its traces. */
export const secretPattern = /dlj-secret-[a-z]+-[0-9a-f]{32}/;

export type Secrets = Readonly<Record<SecretKind, string>>;

const kinds: readonly SecretKind[] = [
  "file",
  "expected",
  "home",
  "environment",
  "argument",
  "source",
  "stdin",
  "stdout",
  "socket",
];

/** Fresh secrets; the argument is the one that the runner's own command line carries. */
export function freshSecrets(argument: string): Secrets {
  const made = kinds.map((kind) => [kind, `dlj-secret-${kind}-${randomBytes(16).toString("hex")}`]);
  return { ...(Object.fromEntries(made) as Record<SecretKind, string>), argument };
}
