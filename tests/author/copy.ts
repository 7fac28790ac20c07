import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const fixture = join(import.meta.dirname, "..", "fixtures", "broken-problems");

/** A copy of the good fixture problem, for a test to break. Paths are relative to the problem's folder. */
export class Copy {
  readonly root: string = mkdtempSync(join(tmpdir(), "dlj-problems-"));
  readonly folder: string = join(this.root, "problems", "rms-normalise");
  readonly reference = "../../solutions/rms-normalise.py";

  constructor() {
    cpSync(fixture, this.root, { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  replace(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    this.write(path, text.replace(from, to));
  }

  remove(...paths: string[]): void {
    for (const path of paths) rmSync(join(this.folder, path), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  /** Writes a case's stdin; a refresh writes its output. */
  addCase(key: string, ...lines: string[]): void {
    this.write(`cases/${key}.in`, `${lines.join("\n")}\n`);
  }

  removeCase(key: string): void {
    this.remove(`cases/${key}.in`, `cases/${key}.out`);
  }

  spec(change: (spec: Record<string, unknown>) => void): void {
    const spec = JSON.parse(this.read("problem.json"));
    change(spec);
    this.write("problem.json", JSON.stringify(spec));
  }

  /** Makes another problem with only a problem.json. */
  addNeighbour(change: Record<string, unknown> = {}): string {
    const spec = JSON.parse(this.read("problem.json"));
    const neighbour = { ...spec, id: "mean-of-rows", order: 1, aliases: [], prerequisites: [] };
    this.write("../mean-of-rows/problem.json", JSON.stringify({ ...neighbour, ...change }));
    return join(this.root, "problems", "mean-of-rows");
  }

  delete(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
