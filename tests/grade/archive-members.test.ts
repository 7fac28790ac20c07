import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import { archiveLimits, classLimits } from "../../src/grade/intake/archive-budget.ts";
import type { ArchiveKind } from "../../src/grade/intake/archive-kinds.ts";
import type { Entry } from "../../src/grade/intake/entry.ts";
import { listArchive } from "../../src/grade/intake/list-archive.ts";
import { EntryReader } from "../../src/grade/intake/read-entry.ts";
import { longestNotebook } from "../../src/judge/notebook.ts";
import { longestSource } from "../../src/judge/solution.ts";
import { aside, read as readSubmission, takeIn } from "./intake.ts";
import { tar } from "./tar.ts";
import { folder } from "./temporary.ts";
import { type ZipMember, zip } from "./zip.ts";

/** The archive on disk, named as its kind says. */
function onDisk(bytes: Buffer, kind: ArchiveKind = "zip") {
  const name = { zip: "hw.zip", tar: "hw.tar", gzip: "hw.tar.gz" }[kind];
  return join(folder({ [name]: bytes }), name);
}

const list = (bytes: Buffer, kind: ArchiveKind = "zip", limits = archiveLimits) =>
  listArchive(["ann", "hw"], onDisk(bytes, kind), kind, limits);

const troubleOf = ({ trouble }: Pick<Entry, "trouble">) =>
  trouble?.kind === "refused" ? trouble.refusal : trouble?.kind;

/** The texts of all files of an archive, or why there is none. */
async function texts(bytes: Buffer, kind: ArchiveKind = "zip") {
  const entries = await list(bytes, kind);
  const reader = new EntryReader(entries);
  const found: Record<string, string | undefined> = {};
  for (const entry of entries) {
    const one = await reader.read(entry);
    const text = "bytes" in one ? one.bytes.toString() : undefined;
    const { trouble } = one as { trouble?: { kind: string; refusal?: string } };
    found[entry.path.slice(2).join("/")] = text ?? trouble?.refusal ?? trouble?.kind;
  }
  return found;
}

/** A tar with members of any type. */
async function typedTar(members: readonly [name: string, type: string][]): Promise<Buffer> {
  const out = pack();
  for (const [name, type] of members) out.entry({ name, type: type as "file", linkname: "x" }, "");
  out.finalize();
  const parts: Buffer[] = [];
  for await (const part of out) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const make = {
  zip: async (members: readonly (readonly [string, string])[]) =>
    zip(members.map(([name, content]) => ({ name, content }))),
  tar,
  gzip: async (members: readonly (readonly [string, string])[]) => gzipSync(await tar(members)),
};

describe.each(["zip", "tar", "gzip"] as const)("an archive of the kind %s", (kind) => {
  it("has an entry for each file, by the names that lead to it", async () => {
    const members = [
      ["hw/softmax.py", "abc"],
      ["relu.py", ""],
      ["venv/lib/a.py", "x"],
      ["venv/lib/b.py", "y"],
      ["__MACOSX/._relu.py", "z"],
      [".DS_Store", ""],
    ] as const;
    const bytes = await make[kind](members);
    const [first, second, ...skipped] = await list(bytes, kind);
    const place = (...names: string[]) => ({ disk: first?.place.disk, members: names });
    expect([first, second]).toEqual([
      { path: ["ann", "hw", "hw", "softmax.py"], place: place("hw/softmax.py"), size: 3 },
      { path: ["ann", "hw", "relu.py"], place: place("relu.py"), size: 0 },
    ]);
    expect(skipped.map(({ path, skipped: is }) => [path.slice(2).join("/"), is])).toEqual([
      ["venv", true],
      ["__MACOSX", true],
      [".DS_Store", true],
    ]);
    const { "hw/softmax.py": softmax, "relu.py": relu } = await texts(bytes, kind);
    expect([softmax, relu]).toEqual(["abc", ""]);
  });

  it("is refused as a whole if a member leads outside; in a class, that member alone is", async () => {
    const bytes = await make[kind]([
      ["bob/relu.py", "a"],
      ["bob/../../cleo/relu.py", "b"],
      ["../bob/relu.py", "c"],
    ]);
    const [refused, ...others] = await list(bytes, kind);
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ path: ["ann", "hw"], size: 0, place: { members: [] } });
    expect(refused && troubleOf(refused)).toBe("outside");
    const inClass = await list(bytes, kind, classLimits);
    expect(inClass.map((one) => [one.path.slice(2).join("/"), troubleOf(one)])).toEqual([
      ["bob/relu.py", undefined],
      ["bob/relu.py", "outside"],
      ["bob/cleo/relu.py", "outside"],
    ]);
  });

  it("holds archives, in which files are found too", async () => {
    const inner = await make[kind]([
      ["deep/relu.py", "a"],
      ["x.rar", ""],
    ]);
    const all = zip([
      { name: "one.tar", content: await tar([["softmax.py", "b"]]) },
      { name: `in.${kind === "gzip" ? "tgz" : kind}`, content: inner },
      { name: "no.zip", content: "no archive" },
      { name: "none.zip", content: zip([]) },
      { name: "gelu.py", content: "c" },
    ]);
    const name = kind === "gzip" ? "in.tgz" : `in.${kind}`;
    const wanted = {
      "one.tar/softmax.py": "b",
      [`${name}/deep/relu.py`]: "a",
      [`${name}/x.rar`]: "unknownArchive",
      "no.zip": "unreadable",
      "gelu.py": "c",
    };
    expect(await texts(all)).toMatchObject(wanted);
    const entries = await list(all);
    const empty = entries.find(({ path }) => path.at(-1) === "none.zip");
    expect(empty).toMatchObject({ empty: true, size: 0, path: ["ann", "hw", "none.zip"] });
    const deep = entries.find(({ path }) => path.at(-1) === "relu.py");
    expect(deep?.place.members).toEqual([name, "deep/relu.py"]);
    const rar = entries.find(({ path }) => path.at(-1) === "x.rar");
    expect(rar?.trouble).toEqual({ kind: "unknownArchive", ending: ".rar" });
  });

  it("is read five archives deep, and no deeper", async () => {
    const name = { zip: "z.zip", tar: "z.tar", gzip: "z.tgz" }[kind];
    let bytes = await make[kind]([["relu.py", "a"]]);
    // The archive that is read holds four more, one in the other.
    bytes = await tar([[name, bytes]]);
    for (let depth = 1; depth < 4; depth += 1) bytes = await tar([["t.tar", bytes]]);
    expect(Object.values(await texts(bytes, "tar"))).toEqual(["a"]);
    bytes = await tar([["t.tar", bytes]]);
    expect(Object.values(await texts(bytes, "tar"))).toEqual(["tooDeep"]);
  });

  it("that is no archive, or nothing, can't be read", async () => {
    for (const text of ["", "PK no archive"])
      expect((await list(Buffer.from(text), kind)).map(troubleOf)).toEqual(["unreadable"]);
  });
});

describe("the same path twice in an archive", () => {
  it("has an entry each, and the last one counts", async () => {
    const entries = await list(await tar([1, 2, 3].map((n) => ["relu.py", `${n}`])), "tar");
    expect(entries.map(({ repeated }) => repeated)).toEqual([true, true, undefined]);
    expect(await texts(await tar([1, 2, 3].map((n) => ["relu.py", `${n}`])), "tar")).toEqual({
      "relu.py": "3",
    });
  });
});

describe("a member that is no file", () => {
  it("of a tar is a finding, and the files behind it are read", async () => {
    const types = {
      "a.py": "symlink",
      "b.py": "link",
      "c.py": "fifo",
      "d.py": "character-device",
      "e.py": "contiguous-file",
      f: "directory",
      "g.py": "file",
    };
    const bytes = await typedTar(Object.entries(types));
    const found = (await list(bytes, "tar")).map((one) => [one.path.at(-1), troubleOf(one)]);
    expect(Object.fromEntries(found)).toEqual({
      ...{ "a.py": "link", "b.py": "link", "c.py": "special", "d.py": "special" },
      ...{ "e.py": undefined, "g.py": undefined },
    });
  });

  it("of a zip is known by its Unix mode, or by the slash at its end", async () => {
    const modes = {
      "a.py": 0o120777,
      "b.py": 0o010644,
      "c.py": 0o020644,
      "d.py": 0,
      "e.py": 0o644,
      "f.py": 0o040755,
      "g.py/": 0,
    };
    const bytes = zip(Object.entries(modes).map(([name, mode]) => ({ name, mode })));
    const found = (await list(bytes)).map((one) => [one.path.at(-1), troubleOf(one)]);
    expect(Object.fromEntries(found)).toEqual({
      ...{ "a.py": "link", "b.py": "special", "c.py": "special" },
      ...{ "d.py": undefined, "e.py": undefined },
    });
    expect(await list(zip([{ name: "g/", content: "x" }]))).toMatchObject([{ empty: true }]);
  });

  it("may have been handed in, so a missing solution names a link but no pipe", async () => {
    const bytes = await typedTar([["work on it", "fifo"]]);
    const { submissions } = await takeIn(folder({ "ann/hw.tar": bytes }), "student", ["relu"]);
    expect(submissions.flatMap(aside)).toEqual(["ann/hw.tar/work on it: special"]);
    expect(await readSubmission(submissions[0], "relu")).toBe("missing");
    const link = await typedTar([["work on it", "symlink"]]);
    const other = await takeIn(folder({ "ann/hw.tar": link }), "student", ["relu"]);
    expect(await readSubmission(other.submissions[0], "relu")).toMatch(/work on it: is a link/);
  });
});

describe("a file in an archive", () => {
  it("is a finding if it is longer than a solution may be, and the others are read", async () => {
    const [fits, long] = [0, 1].map((more) => Buffer.alloc(longestSource + more, "#"));
    for (const kind of ["zip", "tar"] as const) {
      const members = [
        ["relu.py", fits],
        ["gelu.py", long],
        ["softmax.py", "a"],
      ] as [string, Buffer][];
      const bytes = await make[kind](members as unknown as [string, string][]);
      const found = await texts(bytes, kind);
      expect(found["relu.py"]).toHaveLength(longestSource);
      expect([found["gelu.py"], found["softmax.py"]]).toEqual(["tooLong", "a"]);
    }
  });

  it("may be longer if it is a notebook, for its pictures", async () => {
    const content = Buffer.alloc(longestSource + 1, "#");
    const bytes = zip([
      { name: "relu.ipynb", content },
      { name: "gelu.ipynb", claimed: longestNotebook + 1, deflate: true },
    ]);
    const found = await texts(bytes);
    expect(found["relu.ipynb"]).toHaveLength(content.length);
    expect(found["gelu.ipynb"]).toBe("tooLong");
  });

  it("that is encrypted refuses its archive, except for what was read before", async () => {
    const plain: ZipMember = { name: "relu.py", content: "a" };
    const secret = [1, 0x801].map((flags) => ({
      name: "gelu.py",
      content: "?",
      flags,
      deflate: true,
    }));
    for (const one of secret) {
      const found = await texts(zip([plain, one, { name: "softmax.py", content: "b" }]));
      expect(found).toEqual({ "relu.py": "a", "gelu.py": "encrypted", "softmax.py": "encrypted" });
    }
    // Nobody asks for its bytes.
    const data = { name: "data.csv", content: "?", flags: 1, deflate: true };
    const { submissions } = await takeIn(folder({ "ann/hw.zip": zip([data, plain]) }), "student", [
      "relu",
    ]);
    expect(await readSubmission(submissions[0], "relu")).toBe("python: a");
  });

  it("of a zip may be 200 times as large as it is packed, or 200 KiB", async () => {
    const of = (size: number) =>
      texts(zip([{ name: "relu.py", content: "#".repeat(size), deflate: true }]));
    expect((await of(200 * 1024))["relu.py"]).toHaveLength(200 * 1024);
    expect(await of(200 * 1024 + 1)).toEqual({ "relu.py": "bomb" });
  });

  it("has the size that its headers say, or the archive can't be read", async () => {
    const content = "#".repeat(1000);
    for (const claimed of [999, 1001])
      expect(await texts(zip([{ name: "relu.py", content, deflate: true, claimed }]))).toEqual({
        "relu.py": "unreadable",
      });
  });

  it("has an entry in the zip's directory, or the archive can't be read", async () => {
    const bytes = zip(["relu.py", "gelu.py"].map((name) => ({ name, content: "a" })));
    bytes.write("broken", bytes.lastIndexOf("PK\x01\x02"));
    expect((await list(bytes)).map(troubleOf)).toEqual(["unreadable"]);
  });

  it("is missing if the archive has changed since it was listed", async () => {
    const path = onDisk(zip([{ name: "relu.py", content: "a" }]));
    const [entry] = await listArchive([], path, "zip");
    if (!entry) throw new Error("no entry");
    const other = { ...entry, place: { ...entry.place, members: ["gelu.py"] } };
    const missing = { trouble: { kind: "unreadable", why: "ENOENT" } };
    expect(await new EntryReader([other]).read(other)).toEqual(missing);
    rmSync(path);
    expect(await new EntryReader([entry]).read(entry)).toEqual(missing);
    const file = { ...entry, place: { disk: path, members: [] } };
    expect(await new EntryReader([file]).read(file)).toEqual(missing);
    // Nor is anything found in a file that is no archive by its name.
    const text = join(folder({ "notes.txt": "a" }), "notes.txt");
    const inText = { ...entry, place: { disk: text, members: ["relu.py"] } };
    expect(await new EntryReader([inText]).read(inText)).toEqual(missing);
    const gone = { ...file, trouble: { kind: "link" } } as const;
    expect(await new EntryReader([gone]).read(gone)).toEqual({ trouble: { kind: "link" } });
  });
});

describe("the reader of a student's archives", () => {
  it("reads an archive once for all of its files", async () => {
    const path = onDisk(
      zip([
        { name: "relu.py", content: "a" },
        { name: "gelu.py", content: "b" },
      ]),
    );
    const [relu, gelu] = await listArchive([], path, "zip");
    if (!relu || !gelu) throw new Error("no entry");
    const reader = new EntryReader([relu, gelu]);
    expect(await reader.read(relu)).toEqual({ bytes: Buffer.from("a") });
    rmSync(path);
    expect(await reader.read(gelu)).toEqual({ bytes: Buffer.from("b") });
  });

  it("keeps the limits of files apart that have one name in two archives", async () => {
    const listed = async () => {
      const [entry] = await list(zip([{ name: "relu.py", content: "abc" }]));
      if (!entry) throw new Error("no entry");
      return entry;
    };
    const [first, second] = [await listed(), await listed()];
    const reader = new EntryReader([first, second], (one) => (one === first ? 2 : 3));
    expect(await reader.read(first)).toEqual({ trouble: { kind: "tooLong" } });
    expect(await reader.read(second)).toEqual({ bytes: Buffer.from("abc") });
  });

  it("does not look into an archive that was not listed, so it may be encrypted", async () => {
    const rar = { name: "x.rar", content: "?", flags: 1, deflate: true };
    expect(await texts(zip([rar, { name: "relu.py", content: "a" }]))).toEqual({
      ...{ "x.rar": "unknownArchive", "relu.py": "a" },
    });
  });
});

describe("an archive within an archive", () => {
  it("holds files of any kind, each as long as its kind may be", async () => {
    const content = Buffer.alloc(longestSource + 1, "#");
    const inner = zip([
      { name: "relu.py", content: "a" },
      { name: "gelu.ipynb", content },
      { name: "softmax.py", content },
    ]);
    const found = await texts(zip([{ name: "in.zip", content: inner }]));
    expect(found["in.zip/relu.py"]).toBe("a");
    expect(found["in.zip/gelu.ipynb"]).toHaveLength(content.length);
    expect(found["in.zip/softmax.py"]).toBe("tooLong");
  });

  it("that is larger than 32 MiB is refused alone", async () => {
    const large = { name: "large.zip", claimed: archiveLimits.member + 1, deflate: true };
    expect(await texts(zip([large, { name: "relu.py", content: "a" }]))).toEqual({
      ...{ "large.zip": "tooLarge", "relu.py": "a" },
    });
  });

  it("that can't be read, or leads outside, is refused alone", async () => {
    const outside = zip([{ name: "../relu.py", content: "x" }]);
    const all = zip([
      { name: "a.zip", content: outside },
      { name: "b.tgz", content: "x" },
      { name: "relu.py", content: "a" },
    ]);
    expect(await texts(all)).toEqual({ "a.zip": "outside", "b.tgz": "unreadable", "relu.py": "a" });
  });
});

describe("the names in a zip", () => {
  const gbk = Buffer.concat([Buffer.from([0xd7, 0xf7, 0xd2, 0xb5]), Buffer.from("/relu.py")]);
  const named = async (member: Partial<ZipMember>) =>
    Object.keys(await texts(zip([{ name: "relu.py", content: "a", ...member }])));

  it("are UTF-8, GBK as Chinese Windows writes it, or what an extra field says", async () => {
    expect(await named({ name: "作业/relu.py", flags: 0x800 })).toEqual(["作业/relu.py"]);
    expect(await named({ name: "作业/relu.py" })).toEqual(["作业/relu.py"]);
    expect(await named({ name: gbk })).toEqual(["作业/relu.py"]);
    // A time says nothing about the name.
    const time = [0x5455, Buffer.from([1, 0, 0, 0, 0])] as const;
    expect(await named({ name: gbk, extra: [time] })).toEqual(["作业/relu.py"]);
    const raw = Buffer.from("??/relu.py");
    const { crc32 } = await import("node:zlib");
    const head = Buffer.alloc(5, 1);
    head.writeUInt32LE(crc32(raw), 1);
    const unicode = [0x7075, Buffer.concat([head, Buffer.from("作业/relu.py")])] as const;
    expect(await named({ name: raw, extra: [time, unicode] })).toEqual(["作业/relu.py"]);
    // No UTF-8 and no GBK: the format's own code page.
    expect(await named({ name: Buffer.from([0xff, 0x2e, 0x70, 0x79]) })).toEqual(["\u00a0.py"]);
  });

  it("are UTF-8 if they are marked so, even if a letter is broken", async () => {
    expect(await named({ name: gbk, flags: 0x800 })).toEqual(["\ufffd\ufffd\u04b5/relu.py"]);
  });

  it("may have the backslashes of old Windows tools", async () => {
    expect(await named({ name: "hw\\1\\relu.py" })).toEqual(["hw/1/relu.py"]);
  });
});

describe("an archive on disk", () => {
  it("is refused if it is a link, a device or gone", async () => {
    const path = onDisk(zip([]));
    const link = join(folder(), "link.zip");
    symlinkSync(path, link);
    const trouble = async (place: string) => (await listArchive(["x"], place, "zip"))[0];
    expect(await trouble(link)).toEqual({
      ...{ path: ["x"], place: { disk: link, members: [] }, size: 0 },
      trouble: { kind: "refused", refusal: "link" },
    });
    expect((await trouble("/dev/null"))?.trouble).toEqual({
      ...{ kind: "refused", refusal: "unreadable" },
    });
    expect((await trouble("/nowhere.zip"))?.trouble).toEqual({ kind: "unreadable", why: "ENOENT" });
    expect(await trouble(path)).toMatchObject({ path: ["x"], empty: true });
  });
});

it("the archive of a class is not refused with a student's archive, which is so as a whole", async () => {
  const outside = zip([
    { name: "relu.py", content: "a" },
    { name: "../gelu.py", content: "b" },
  ]);
  const all = zip([
    { name: "ann.zip", content: outside },
    { name: "bob/relu.py", content: "c" },
  ]);
  const found = await list(all, "zip", classLimits);
  expect(found.map((one) => [one.path.slice(2).join("/"), troubleOf(one)])).toEqual([
    ["ann.zip", "outside"],
    ["bob/relu.py", undefined],
  ]);
});
