import { pack } from "tar-stream";

/** A tar with these members, in this order. */
export async function tar(
  members: readonly (readonly [string, string | Buffer])[],
): Promise<Buffer> {
  const out = pack();
  for (const [name, content] of members) out.entry({ name }, content);
  out.finalize();
  const parts: Buffer[] = [];
  for await (const part of out) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
