import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { isAbsolute, join } from "node:path";
import { isPrivateFolder, makePrivateFolder } from "../../files/private-folder.ts";
import { cacheFolder } from "../../files/user-folders.ts";
import type { Program } from "../engine.ts";
import { commandFolders } from "../sandbox/readable-paths.ts";
import type { Toolchain } from "./toolchains.ts";

/** Increased if the form of stored files changes. */
const format = 1;
const digestLength = 32;

/** The store's limits. */
const most = { bytes: 256 * 2 ** 20, files: 4096 };

/**
 * The key of a compiled program: source, name, compile command and compiler. Two sources never share a key, so a
 * submission can't choose the program of another.
 */
export function programKey({ language, name, source }: Program, { compile }: Toolchain): string {
  const parts = [
    format,
    language,
    name,
    process.arch,
    compile.argv,
    identityOf(compile.tool),
    compile.stdin === undefined ? "" : contentOf(compile.stdin),
    digest(source).toString("hex"),
  ];
  return digest(Buffer.from(JSON.stringify(parts))).toString("hex");
}

/** Identifies a compiler by path, size and time, as ccache does. Asking for its version would need a sandbox. */
function identityOf(tool: string): string {
  const candidates = isAbsolute(tool) ? [tool] : commandFolders.map((folder) => join(folder, tool));
  for (const candidate of candidates) {
    try {
      const path = realpathSync(candidate);
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    } catch {}
  }
  return "";
}

/** Digests of dlj's own compilers. Every case asks for them. */
const contents = new Map<string, string>();

function contentOf(file: string): string {
  const known = contents.get(file) ?? digest(readFileSync(file)).toString("hex");
  contents.set(file, known);
  return known;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Compiled programs on disk: one file per key in a private folder. The least recently used are deleted first. */
export class CompiledPrograms {
  readonly #folder: string;
  readonly #most: typeof most;

  constructor(folder: string, limits = most) {
    this.#folder = folder;
    this.#most = limits;
  }

  /** The store of the user who runs dlj. */
  static ofUser(): CompiledPrograms {
    return new CompiledPrograms(join(cacheFolder(), "compiled"));
  }

  /** The program of a key. Undefined if there is none, if it is damaged, or if another user could have written it. */
  read(key: string): Buffer | undefined {
    if (!isPrivateFolder(this.#folder)) return undefined;
    let file: number;
    try {
      file = openSync(join(this.#folder, key), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch {
      return undefined;
    }
    try {
      const { uid, mode } = fstatSync(file);
      if (uid !== process.getuid?.() || (mode & 0o077) !== 0) return undefined;
      const content = readFileSync(file);
      const program = content.subarray(digestLength);
      if (!digest(program).equals(content.subarray(0, digestLength))) return undefined;
      const now = new Date();
      futimesSync(file, now, now);
      return program;
    } catch {
      return undefined;
    } finally {
      closeSync(file);
    }
  }

  /** Stores a program. A failure to write costs time later, not this run. */
  write(key: string, program: Uint8Array): void {
    try {
      makePrivateFolder(this.#folder);
      if (!isPrivateFolder(this.#folder)) return;
      const draft = join(this.#folder, `${key}.${process.pid}`);
      const content = Buffer.concat([digest(program), program]);
      writeFileSync(draft, content, { mode: 0o600, flag: "wx" });
      renameSync(draft, join(this.#folder, key));
      this.#shrink();
    } catch {}
  }

  #shrink(): void {
    const files = readdirSync(this.#folder).map((name) => {
      const path = join(this.#folder, name);
      const { size, mtimeMs } = lstatSync(path);
      return { path, size, mtimeMs };
    });
    files.sort((a, b) => b.mtimeMs - a.mtimeMs);
    let bytes = 0;
    for (const [index, { path, size }] of files.entries()) {
      bytes += size;
      if (bytes > this.#most.bytes || index >= this.#most.files) rmSync(path, { force: true });
    }
  }
}
