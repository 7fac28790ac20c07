import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import type { Student } from "../../src/grade/intake/students.ts";
import { withRoster } from "../../src/grade/roster/match-roster.ts";
import { type Person, readRoster } from "../../src/grade/roster/read-roster.ts";
import { en } from "../../src/text/en.ts";
import { folder } from "./temporary.ts";

function people(content: string | Buffer) {
  return readRoster(join(folder({ "roster.csv": content }), "roster.csv")).map(
    ({ line: _, ...person }) => person,
  );
}

function refusalOf(file: string): DljError {
  try {
    readRoster(file);
  } catch (error) {
    if (error instanceof DljError) return error;
  }
  throw new Error("the roster is not refused");
}

const student = (name: string, more: Partial<Student> = {}): Student => ({
  ...{ student: name, files: [], ...more },
});

const person = (name: string, more: Partial<Person> = {}): Person => ({ name, line: 2, ...more });

describe("a roster", () => {
  it("is read as Canvas exports its gradebook, without the rows that are nobody", () => {
    const text = `Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (42)
,,,,,Manual Posting
    Points Possible,,,,,10
"Smith, Bob",340934,S1,bsmith,CS 101,
"Student, Test",340999,,abc,CS 101,
`;
    expect(people(text)).toEqual([
      {
        ...{ name: "Smith, Bob", id: "S1", group: "CS 101" },
        ids: { canvas: "340934", login: "bsmith" },
      },
    ]);
  });

  it("with a column of students is no gradebook of Canvas for that alone", () => {
    expect(people("Student,Group,ID\nBob,A,7\n")).toEqual([{ name: "Bob", id: "7", group: "A" }]);
  });

  it("is read as Moodle gives its participants and its worksheet, in both languages", () => {
    expect(people("First name,Last name,Email address,Groups\nBob,Smith,b@x.edu,A\n")).toEqual([
      { name: "Bob Smith", email: "b@x.edu", group: "A" },
    ]);
    expect(people("Identifier,Full name,Grade\nParticipant 657737,Bob Smith,-\n")).toEqual([
      { name: "Bob Smith", ids: { moodle: "657737" } },
    ]);
    expect(people("First name,Last name\nAnna,李\n")).toEqual([{ name: "Anna 李" }]);
    expect(people("名,姓,学号,电子邮件地址\n小明,王,2023001,w@x.edu\n")).toEqual([
      { name: "王小明", id: "2023001", email: "w@x.edu" },
    ]);
  });

  it("is read as Gradescope's and Classroom's, and as a person writes it", () => {
    expect(people("Name,Email,SID,Role,Sections\nBob,b@x.edu,0042,Student,A\n")).toEqual([
      { name: "Bob", email: "b@x.edu", id: "0042", group: "A" },
    ]);
    const classroom = '"identifier","github_username","github_id","name"\n"","octocat","1","Bob"\n';
    expect(people(classroom)).toEqual([{ name: "Bob", ids: { github: "octocat" } }]);
    expect(people("姓名;学号\n王小明;2023001\n\n")).toEqual([{ name: "王小明", id: "2023001" }]);
  });

  it("may have a byte order mark, be UTF-16 with tabs, or GBK, with any line ends", () => {
    const text = "id\tname\r\n0042\t王小明\r\n";
    const wanted = [{ name: "王小明", id: "0042" }];
    expect(people(`\ufeff${text}`)).toEqual(wanted);
    expect(people(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(wanted);
    const gbk = Buffer.concat([
      Buffer.from("id,name\n0042,"),
      Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7]),
    ]);
    expect(people(gbk)).toEqual(wanted);
  });

  it("is read with a family name in Chinese characters before a given name in others", () => {
    expect(people("名,姓\nBob,王\n小明,Wang\n")).toEqual([
      { name: "Bob 王" },
      { name: "小明 Wang" },
    ]);
  });

  it("may have people without a number or an address", () => {
    const text = "id,name,email\n,Ann,\n,Bob,\n7,Cleo,\n,Dan,d@x.edu\n";
    expect(people(text)).toEqual([
      { name: "Ann" },
      { name: "Bob" },
      { name: "Cleo", id: "7" },
      { name: "Dan", email: "d@x.edu" },
    ]);
  });

  it.each([
    ["Points,Remark\n1,x\n", /no column says who somebody is. The first row is: Points, Remark/],
    ["Points;Remark\n1;x\n", /The first row is: Points, Remark/],
    ["", /no column says who somebody is. The first row is: *\./],
    ["id,name\n", /the roster has nobody/],
    ["id,name\n7,Ann\n8,Bob\n7,Cleo\n", /7 is in lines 2, 4/],
    ["name,email\nAnn,a@x.edu\nBob,A@X.edu\n", /is in lines 2, 3/],
    ['id,name\n7,"Ann\n', /is not CSV/],
    ["PK\u0003\u0004", /is a spreadsheet. Save it as CSV/],
  ])("is refused with the reason and the file: %j", (text, why) => {
    const file = join(folder({ "roster.csv": text }), "roster.csv");
    const refusal = refusalOf(file);
    expect(refusal.sentence(en)).toMatch(why);
    expect(refusal.sentence(en)).toContain(file);
    expect([refusal.code, refusal.next(en)]).toEqual(["usage", "dlj grade --help"]);
  });

  it("in another encoding is refused, with the ones it may have", () => {
    const bytes = Buffer.from("id,name\n7,Andr\xe9\n", "latin1");
    const file = join(folder({ "roster.csv": bytes }), "roster.csv");
    const refusal = refusalOf(file);
    expect(refusal.sentence(en)).toBe(`${file}: the roster is neither UTF-8 nor UTF-16 nor GBK.`);
    expect([refusal.code, refusal.next(en)]).toEqual(["usage", "dlj grade --help"]);
  });

  it("that is missing is named", () => {
    expect(() => readRoster("/nowhere/roster.csv")).toThrow(/can't be read \(ENOENT\)/);
  });
});

describe("students with a roster", () => {
  const roster = [
    person("Bob Smith", { id: "2023001", email: "bsmith@x.edu", ids: { canvas: "340934" } }),
    person("王小明", { id: "2023002", ids: { github: "xiaoming" } }),
    person("Ann Lee", { id: "2023003", group: "A" }),
  ];

  it.each([
    ["Bob Smith", {}],
    ["Smith, Bob", {}],
    ["smithbob", {}],
    ["bob_smith", {}],
    ["bsmith", {}],
    ["2023001", {}],
    ["hw1-2023001", {}],
    ["2023001_Bob", {}],
    ["hw1 bsmith@x.edu", {}],
    ["hw1_bsmith@x.edu", {}],
    ["somebody", { ids: { canvas: "340934" }, id: "340934" }],
    ["somebody", { email: "BSmith@x.edu" }],
    ["Bob Smith (7)", { bareName: "Bob Smith" }],
  ])("%s %j is Bob Smith", (name, more) => {
    const [ann, bob, other, ...rest] = withRoster([student(name, more)], roster);
    expect(rest).toEqual([]);
    expect(ann).toStrictEqual({ student: "Ann Lee", id: "2023003", group: "A", files: [] });
    expect(bob).toMatchObject({ student: "Bob Smith", id: "2023001", email: "bsmith@x.edu" });
    expect(bob).not.toHaveProperty("isUnknown");
    expect(bob).not.toHaveProperty("group");
    expect(other?.student).toBe("王小明");
  });

  it("are unknown if nobody or more than one may be meant", () => {
    const twins = [person("Bob Smith", { id: "1" }), person("Bob Smith", { id: "2" })];
    expect(withRoster([student("Bob Smith")], twins)).toMatchObject([
      { student: "Bob Smith", isUnknown: true },
      { student: "Bob Smith (1)" },
      { student: "Bob Smith (2)" },
    ]);
    expect(withRoster([student("eve")], roster)[3]).toMatchObject({
      ...{ student: "王小明", files: [] },
    });
    expect(withRoster([student("eve")], roster).find((one) => one.isUnknown)?.student).toBe("eve");
  });

  it("of one name without a number or an address are told apart by their lines", () => {
    const twins = [person("Bob Smith", { line: 2 }), person("Bob Smith", { line: 5 })];
    expect(withRoster([], twins).map((one) => one.student)).toEqual([
      ...["Bob Smith (2)", "Bob Smith (5)"],
    ]);
  });

  it("have no ids if neither the roster nor the platform gives one", () => {
    expect(withRoster([student("lee_ann")], roster)[0]).toStrictEqual({
      ...{ student: "Ann Lee", id: "2023003", group: "A", files: [] },
    });
  });

  it("aren't taken for somebody whose student number is their number at a platform", () => {
    const own = [person("Cleo", { id: "340934" })];
    const canvas = student("smithbob", { id: "340934", ids: { canvas: "340934" } });
    expect(withRoster([canvas], own)).toMatchObject([
      { student: "Cleo", id: "340934" },
      { student: "smithbob", isUnknown: true },
    ]);
  });

  it("with several submissions get a row each that names all of them", () => {
    const two = [student("bob smith"), student("2023001")];
    expect(withRoster(two, roster).filter((one) => one.namesakes)).toMatchObject([
      { student: "Bob Smith [2023001]", id: "2023001", namesakes: ["bob smith", "2023001"] },
      { student: "Bob Smith [bob smith]", id: "2023001" },
    ]);
  });

  it("keep their number at the platform beside the roster's ids", () => {
    const moodle = student("Bob Smith", { id: "657737", ids: { moodle: "657737" } });
    expect(withRoster([moodle], roster)[1]).toMatchObject({
      ...{ id: "2023001", ids: { canvas: "340934", moodle: "657737" } },
    });
  });

  it("all have a row, each with another name, and so has everybody in the roster", () => {
    const name = fc.constantFrom("Ann", "Bob", "Ann (1)", "Bob [x]", "王小明", "x", "2023001");
    const submissions = fc.uniqueArray(name, { maxLength: 6 });
    const rows = fc.array(fc.record({ name, id: fc.constantFrom("1", "2", "2023001") }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(submissions, rows, (handedIn, listed) => {
        const own = listed.map((one, index) => person(one.name, { id: `${one.id}${index}` }));
        const made = withRoster(
          handedIn.map((one) => student(one)),
          own,
        );
        expect(new Set(made.map((one) => one.student)).size).toBe(made.length);
        const ids = new Set(made.map(({ id }) => id));
        for (const { id } of own) expect(ids).toContain(id);
        expect(made.length).toBeGreaterThanOrEqual(Math.max(handedIn.length, own.length));
      }),
    );
  });
});
