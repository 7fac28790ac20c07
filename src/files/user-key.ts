import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DljError, whyOf } from "../error.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { stateFolder } from "./user-folders.ts";

const keyBytes = 32;

/**
 * The secret that signs journals. `DLJ_KEY` gives the same one to several machines; without it the user has one on this machine,
 * which is made at its first use and which only the user can read.
 *
 * @throws DljError (usage) if the key can't be read or made, or if others can read it
 */
export function userKey(env: NodeJS.ProcessEnv = process.env): Buffer {
  if (env.DLJ_KEY) return createHash("sha256").update(env.DLJ_KEY).digest();
  const file = join(stateFolder(env), "key");
  try {
    return readKey(file) ?? makeKey(file);
  } catch (error) {
    if (error instanceof DljError) throw error;
    throw noKey(file, whyOf(error));
  }
}

function readKey(file: string): Buffer | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { mode, uid, size } = fstatSync(descriptor);
    const isPrivate = (mode & 0o077) === 0 && uid === process.getuid?.();
    if (!isPrivate || size !== keyBytes) throw noKey(file, `mode ${(mode & 0o777).toString(8)}`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A link from a draft fails if another dlj was quicker: then both use the other's key. */
function makeKey(file: string): Buffer {
  makePrivateFolder(join(file, ".."));
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, randomBytes(keyBytes), { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKey(file);
  if (key === undefined) throw noKey(file, "ENOENT");
  return key;
}

function noKey(file: string, why: string): DljError {
  return new DljError(
    "usage",
    (m) => m.files.noKey({ file, why }),
    (m) => m.files.noKeyNext({ file }),
  );
}
