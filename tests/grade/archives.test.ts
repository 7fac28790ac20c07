import { execFileSync } from "node:child_process";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { archiveLimits } from "../../src/grade/intake/archive-budget.ts";
import { type ArchiveKind, archiveKinds } from "../../src/grade/intake/archive-kinds.ts";
import { listArchive } from "../../src/grade/intake/list-archive.ts";
import { EntryReader } from "../../src/grade/intake/read-entry.ts";
import { isSource } from "../../src/grade/intake/source-names.ts";
import { longestSource } from "../../src/judge/solution.ts";
import { read as readSubmission, takeIn } from "./intake.ts";
import { tar } from "./tar.ts";
import { folder } from "./temporary.ts";

/** The same members by Python's own writers; a member is [name, bytes] or [name, null, where a link leads]. */
const writer = `
import io, json, sys, tarfile, zipfile
kind, path, members = sys.argv[1], sys.argv[2], json.load(sys.stdin)
if kind == "zip":
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, size, text, link in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (0o120777 if link else 0o100644) << 16
            out.writestr(info, link or text * size)
else:
    with tarfile.open(path, {"tar": "w:", "tar.gz": "w:gz"}[kind]) as out:
        for name, size, text, link in members:
            info = tarfile.TarInfo(name)
            data = (text * size).encode()
            if link: info.type, info.linkname = tarfile.SYMTYPE, link
            else: info.size = len(data)
            out.addfile(info, None if link else io.BytesIO(data))
`;

type Member = readonly [name: string, size: number, text: string, link?: string];
const kinds = ["zip", "tar", "tar.gz"] as const;

function archive(kind: (typeof kinds)[number], members: readonly Member[]): string {
  const path = join(folder(), `student.${kind}`);
  const input = JSON.stringify(
    members.map(([name, size, text, link]) => [name, size, text, link ?? null]),
  );
  execFileSync("python3", ["-c", writer, kind, path], { input });
  return path;
}

const kindOf = (path: string) =>
  Object.entries(archiveKinds).find(([ending]) => path.endsWith(ending))?.[1] as ArchiveKind;

/** The texts of an archive's solutions, or the reason why it is refused. */
async function read(path: string): Promise<Record<string, string> | string> {
  const entries = await listArchive([], path, kindOf(path));
  const [first] = entries;
  if (first?.path.length === 0)
    return first.trouble?.kind === "refused"
      ? first.trouble.refusal
      : (first.trouble?.kind ?? "empty");
  const sources = entries.filter((one) => isSource(one.path.at(-1) ?? "") && !one.skipped);
  const reader = new EntryReader(sources);
  const texts: Record<string, string> = {};
  for (const entry of sources) {
    const found = await reader.read(entry);
    if ("trouble" in found && found.trouble.kind === "refused") return found.trouble.refusal;
    texts[entry.path.join("/")] = "bytes" in found ? found.bytes.toString() : found.trouble.kind;
  }
  return texts;
}

describe.each(kinds)("a .%s", (kind) => {
  it("gives its solutions, whatever folders they lie in, and nothing else", async () => {
    const path = archive(kind, [
      ["作业/softmax.py", 1, "a"],
      ["relu.py", 1, "b"],
      ["x/gru/solution.py", 1, "c"],
      ["notes.pdf", 1, "d"],
      ["__MACOSX/._relu.py", 1, "e"],
      ["empty.py", 0, ""],
    ]);
    expect(await read(path)).toEqual({
      "作业/softmax.py": "a",
      "relu.py": "b",
      "x/gru/solution.py": "c",
      "empty.py": "",
    });
  });

  it.each([
    "../relu.py",
    "a/../../relu.py",
    "/etc/relu.py",
    "C:/relu.py",
    "..\\relu.py",
    "a/../b/notes.txt",
  ])("with the path %s is refused as a whole", async (name) => {
    expect(
      await read(
        archive(kind, [
          ["softmax.py", 1, "a"],
          [name, 1, "b"],
        ]),
      ),
    ).toBe("outside");
  });

  it("reports a link and does not follow it", async () => {
    const path = archive(kind, [
      ["relu.py", 0, "", "/etc/passwd"],
      ["softmax.py", 1, "a"],
    ]);
    expect(await read(path)).toEqual({ "relu.py": "link", "softmax.py": "a" });
  });

  // A .tar is as long as what it holds.
  if (kind !== "tar") {
    it("that is a bomb is refused", async () => {
      const name = kind === "zip" ? "relu.py" : "notes.txt";
      const size = kind === "zip" ? longestSource - 1 : 60_000_000;
      expect(await read(archive(kind, [[name, size, "0"]]))).toBe("bomb");
    });
  }

  it("with a solution over the limit reports only that file", async () => {
    const text = Array.from({ length: 5000 }, (_, i) => Math.sin(i).toString(36)).join("");
    const path = archive(kind, [
      ["relu.py", 30, text],
      ["softmax.py", 1, "a"],
    ]);
    expect(await read(path)).toEqual({ "relu.py": "tooLong", "softmax.py": "a" });
  });

  it("may hold data besides solutions", async () => {
    const text = Array.from({ length: 50_000 }, (_, i) => Math.sin(i).toString(36)).join("");
    const path = archive(kind, [
      ["data.csv", 5, text],
      ["relu.py", 1, "a"],
    ]);
    expect(await read(path)).toEqual({ "relu.py": "a" });
  });

  it("with too many entries is refused", async () => {
    const many = Array.from(
      { length: archiveLimits.files + 1 },
      (_, i) => [`n${i}.txt`, 0, ""] as const,
    );
    expect(await read(archive(kind, many))).toBe("tooManyFiles");
  });

  it("that was cut off, is empty, or is something else can't be read", async () => {
    const text = Array.from({ length: 2000 }, (_, i) => Math.sin(i).toString(36)).join("");
    const path = archive(kind, [["relu.py", 1, text]]);
    const whole = readFileSync(path);
    // A tar ends with two blocks of zeros, which a reader can do without.
    for (const size of [
      0,
      1,
      20,
      whole.length >> 1,
      ...(kind === "tar" ? [] : [whole.length - 5]),
    ]) {
      writeFileSync(path, whole);
      truncateSync(path, size);
      expect(`${size}: ${await read(path)}`).toBe(`${size}: unreadable`);
    }
    writeFileSync(path, "PK not an archive");
    expect(await read(path)).toBe("unreadable");
  });
});

describe("a .zip whose names are in another encoding", () => {
  // Python would write such a name in UTF-8, and say so.
  const named = (names: readonly string[]) => {
    const path = join(folder(), "student.zip");
    const make = `
import sys, zipfile
class Raw(zipfile.ZipInfo):
    def _encodeFilenameFlags(self): return bytes.fromhex(self.comment.decode()), 0
with zipfile.ZipFile(sys.argv[1], "w") as out:
    for number, name in enumerate(sys.argv[2:]):
        info = Raw(str(number)); info.comment = name.encode()
        out.writestr(info, "x")
`;
    const hex = names.map((name) => Buffer.from(name, "latin1").toString("hex"));
    execFileSync("python3", ["-c", make, path, ...hex]);
    return path;
  };

  it.each([
    ["GBK, as Chinese Windows writes it", "\xd7\xf7\xd2\xb5/softmax.py", "作业/softmax.py"],
    ["GBK with a byte that is a backslash by itself", "\xbe\x5c/relu.py", "綷/relu.py"],
    ["UTF-8 that does not say so", "\xe4\xbd\x9c\xe4\xb8\x9a/softmax.py", "作业/softmax.py"],
    ["backslashes of old Windows tools", "hw\\softmax.py", "hw/softmax.py"],
  ])("reads %s", async (_, bytes, name) => {
    expect(await read(named([bytes]))).toEqual({ [name]: "x" });
  });

  it("is refused if they lead outside", async () => {
    expect(await read(named(["\xd7\xf7/../../relu.py"]))).toBe("outside");
  });
});

describe("a .zip whose headers lie", () => {
  it("about a size is not believed", async () => {
    const path = archive("zip", [["relu.py", 500_000, "0"]]);
    const bytes = readFileSync(path);
    // The uncompressed size, in the local header and in the central directory.
    bytes.writeUInt32LE(10, 22);
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
    writeFileSync(path, bytes);
    expect(await read(path)).toBe("unreadable");
  });

  it("about a folder that is a file gives no file", async () => {
    expect(
      await read(
        archive("zip", [
          ["relu.py/", 0, ""],
          ["elu.py", 1, "x"],
        ]),
      ),
    ).toEqual({ "elu.py": "x" });
  });
});

describe("the archive of a class", () => {
  it("may hold an archive that is larger than a file may be, and a small one behind it", async () => {
    const data = Buffer.alloc(archiveLimits.member);
    const large = await tar([
      ["data.bin", data],
      ["softmax.py", "a"],
    ]);
    const small = gzipSync(await tar([["relu.py", "b"]]));
    const all = await tar([
      ["ann/hw.tar", large],
      ["bob/hw.tar.gz", small],
    ]);
    const path = join(folder({ "class.tar.gz": gzipSync(all, { level: 0 }) }), "class.tar.gz");
    const { submissions } = await takeIn(path, "student", ["relu", "softmax"]);
    const [ann, bob] = submissions;
    expect(await readSubmission(ann, "softmax")).toBe("python: a");
    expect(await readSubmission(bob, "relu")).toBe("python: b");
  });

  it("accounts for every member, also for two of one path, and for one that leads outside", async () => {
    const all = await tar([
      ["ann/relu.py", "own"],
      ["../ann/relu.py", "other"],
      ["bob/relu.py", "1"],
      ["bob/relu.py", "2"],
      ["bob/relu.py", "3"],
      ["../cleo/relu.py", "other"],
      ["cleo/relu.py", "own"],
    ]);
    const path = join(folder({ "class.tar": all }), "class.tar");
    const { submissions } = await takeIn(path, "student", ["relu"]);
    const found = [];
    for (const one of submissions)
      found.push([await readSubmission(one, "relu"), one.matching.accounts.length]);
    expect(found).toEqual([
      ["python: own", 2],
      ["python: 3", 3],
      ["python: own", 2],
    ]);
  });
});

describe("a .tar.gz with special files", () => {
  it("reports a device, a pipe and a hard link, and reads none", async () => {
    const path = join(folder(), "s.tar.gz");
    const make = `
import io, sys, tarfile
with tarfile.open(sys.argv[1], "w:gz") as out:
    for name, kind in (("a.py", tarfile.CHRTYPE), ("b.py", tarfile.FIFOTYPE), ("c.py", tarfile.LNKTYPE)):
        info = tarfile.TarInfo(name); info.type = kind; info.linkname = "d.py"
        out.addfile(info)
    info = tarfile.TarInfo("d.py"); info.size = 1
    out.addfile(info, io.BytesIO(b"x"))
`;
    execFileSync("python3", ["-c", make, path]);
    expect(await read(path)).toEqual({
      "a.py": "special",
      "b.py": "special",
      "c.py": "link",
      "d.py": "x",
    });
  });
});
