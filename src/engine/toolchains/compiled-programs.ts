import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
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
import type { Program } from "../engine.ts";
import { cacheFolder } from "../interpreter/interpreter-cache.ts";
import { commandFolders } from "../sandbox/readable-paths.ts";
import type { Toolchain } from "./toolchains.ts";

/** Changed whenever what is stored changes. */
const format = 1;
const digestLength = 32;

/** How much is kept. */
const most = { bytes: 256 * 2 ** 20, files: 4096 };

/**
 * What a compiled program is known by: the source and its name, the command that compiles it, and which compiler that is. Two
 * sources never share a key, so that no submission decides what another one's key holds.
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

/** A compiler by its file, size and time, as ccache does: asking it for its version would cost a sandbox. */
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

/** The digests of dlj's own compilers, which are asked for with every case. */
const contents = new Map<string, string>();

function contentOf(file: string): string {
  const known = contents.get(file) ?? digest(readFileSync(file)).toString("hex");
  contents.set(file, known);
  return known;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Compiled programs on the disk: a private folder, a file a key, of which the least recently used go first. */
export class CompiledPrograms {
  readonly #folder: string;
  readonly #most: typeof most;

  constructor(folder: string, limits = most) {
    this.#folder = folder;
    this.#most = limits;
  }

  /** Those of the user who runs dlj. */
  static ofUser(): CompiledPrograms {
    return new CompiledPrograms(join(cacheFolder(), "compiled"));
  }

  /** The program of a key; undefined where there is none, or what is there is not whole or was not written by this user. */
  read(key: string): Buffer | undefined {
    if (!this.#isPrivate()) return undefined;
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

  /** Keeps a program. A cache that can't be written costs time, not the run. */
  write(key: string, program: Uint8Array): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!this.#isPrivate()) return;
      const draft = join(this.#folder, `${key}.${process.pid}`);
      const content = Buffer.concat([digest(program), program]);
      writeFileSync(draft, content, { mode: 0o600, flag: "wx" });
      renameSync(draft, join(this.#folder, key));
      this.#shrink();
    } catch {}
  }

  #isPrivate(): boolean {
    try {
      const { uid, mode } = lstatSync(this.#folder);
      const isFolder = lstatSync(this.#folder).isDirectory();
      return isFolder && uid === process.getuid?.() && (mode & 0o077) === 0;
    } catch {
      return false;
    }
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
