/** A field of a person in a roster. */
export type RosterField =
  | "name"
  | "firstName"
  | "lastName"
  | "id"
  | "email"
  | "group"
  | "login"
  | "github"
  | "canvas"
  | "moodle";

/** The headers of each field without blanks and marks, as Canvas, Moodle, Gradescope, Blackboard and GitHub Classroom write them. */
const headers: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    ...["name", "fullname", "student", "students", "studentname", "displayname"],
    ...["姓名", "全名", "学生", "学生姓名", "名字"],
  ],
  firstName: ["firstname", "givenname", "forename", "名"],
  lastName: ["lastname", "surname", "familyname", "姓", "姓氏"],
  id: [
    ...["id", "sid", "studentid", "studentno", "studentnumber", "idnumber", "sisuserid", "sisid"],
    ...[
      "userid",
      "matriculationnumber",
      "orgdefinedid",
      "uid",
      "编号",
      "学号",
      "学生学号",
      "学工号",
    ],
    ...["学生id", "用户id", "id号", "id号码"],
  ],
  email: [
    ...["email", "mail", "emailaddress", "studentemail"],
    ...["邮箱", "邮件", "电子邮件", "电子邮箱", "电子邮件地址", "邮箱地址", "电邮", "email地址"],
  ],
  group: [
    ...["group", "groups", "groupname", "section", "sections", "sectionname", "class", "team"],
    ...["组", "小组", "分组", "组别", "班", "班级", "班别", "行政班"],
  ],
  login: ["login", "loginid", "sisloginid", "username", "账号", "帐号", "用户名", "登录名"],
  github: ["github", "githubusername", "githublogin", "githubname", "githubid", "github用户名"],
  canvas: ["canvasid", "canvasuserid"],
  moodle: ["moodleid", "moodleparticipant", "participant", "identifier", "标识符"],
};

const fieldOf = new Map(
  (Object.keys(headers) as RosterField[]).flatMap((field) =>
    headers[field].map((header): [string, RosterField] => [header, field]),
  ),
);

/**
 * The column of each field. If a field has two columns, the left one counts.
 *
 * @param row the first row of a roster
 */
export function rosterColumns(row: readonly string[]): Map<RosterField, number> {
  const bare = row.map((header) =>
    header
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
  // In Canvas's gradebook "ID" is Canvas's own number, and the student's number is in "SIS User ID".
  const isCanvas = bare[0] === "student" && bare[1] === "id";
  const columns = new Map<RosterField, number>();
  bare.forEach((header, index) => {
    const isCanvasId = isCanvas && index === 1;
    const field = isCanvasId ? "canvas" : fieldOf.get(header);
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}
