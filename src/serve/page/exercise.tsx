import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fetchStatement, type ProblemRow } from "./api.ts";
import { SolutionEditor } from "./editor.ts";
import { useWords } from "./language.ts";
import { Verdict } from "./verdict.tsx";
import { Workbench } from "./workbench.ts";
import { emptyWorkbench, type Notice, type WorkbenchState } from "./workbench-state.ts";

interface ExerciseProps {
  readonly problem: ProblemRow;
  readonly problems: readonly ProblemRow[];
  readonly onJudged: () => void;
}

/** One exercise: statement, editor, verdict. */
export function Exercise({ problem, problems, onJudged }: ExerciseProps) {
  const { t } = useWords();
  const [state, setState] = useState<WorkbenchState>(emptyWorkbench);
  const { holder, workbench } = useWorkbench(problem.id, setState, onJudged);
  const { file, conflict, notice } = state;
  return (
    <>
      <Heading problem={problem} problems={problems} />
      <div class="exercise">
        <Statement id={problem.id} />
        <div class="work">
          <section class="solution" aria-labelledby="solution">
            <Bar state={state} workbench={workbench} />
            {conflict && (
              <div class="notice bad" role="alert">
                <p>{t.conflict}</p>
                <button type="button" onClick={() => workbench.takeTheirs()}>
                  {t.takeTheirs}
                </button>{" "}
                <button type="button" onClick={() => workbench.keepMine()}>
                  {t.keepMine}
                </button>
              </div>
            )}
            <div role="status">{notice && <p class="notice">{sentenceOf(notice, t)}</p>}</div>
            <div class="editor" ref={holder} />
            <p class="dim">{file?.editable === false ? t.notEditable : t.keys}</p>
          </section>
          <Verdict state={state} />
        </div>
      </div>
    </>
  );
}

function Heading({ problem, problems }: Pick<ExerciseProps, "problem" | "problems">) {
  const { t, language } = useWords();
  const at = problems.indexOf(problem);
  const near = [
    [t.previous, problems[at - 1]],
    [t.next, problems[at + 1]],
  ] as const;
  return (
    <div class="heading">
      <h1>{problem.title[language]}</h1>
      <span class={`level ${problem.difficulty}`}>{t.difficulties[problem.difficulty]}</span>
      <span class={`state ${problem.state}`}>{t.states[problem.state]}</span>
      <nav aria-label={`${t.previous}, ${t.next}`}>
        {near.map(
          ([label, one]) =>
            one && (
              <a key={label} href={`#/${one.id}`} title={one.title[language]}>
                {label}
              </a>
            ),
        )}
      </nav>
    </div>
  );
}

interface BarProps {
  readonly state: WorkbenchState;
  readonly workbench: Workbench;
}

/** The name and state of the file, and the buttons. */
function Bar({ state: { file, dirty, running }, workbench }: BarProps) {
  const { t } = useWords();
  const isNew = file?.hash === null;
  const status = isNew ? t.notYet : dirty ? t.unsaved : t.saved;
  return (
    <div class="bar">
      <h2 id="solution">{t.solution}</h2>
      <code>{file?.file}</code>
      <span role="status">{file?.editable === false ? "" : status}</span>
      <span class="buttons">
        <button type="button" disabled={!dirty && !isNew} onClick={() => workbench.save()}>
          {t.save}
        </button>
        <button
          type="button"
          class="go"
          onClick={() => (running ? workbench.stop() : workbench.run())}
        >
          {running ? t.stop : t.run}
        </button>
        <button type="button" onClick={() => workbench.hint()}>
          {t.hint}
        </button>
      </span>
    </div>
  );
}

function sentenceOf(notice: Notice, t: ReturnType<typeof useWords>["t"]): string {
  if ("key" in notice) return t[notice.key];
  return "why" in notice ? t.failed({ why: notice.why }) : notice.warning;
}

/** The workbench of a problem, with an editor in an element. */
function useWorkbench(id: string, onState: (state: WorkbenchState) => void, onJudged: () => void) {
  const { t, language } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const editor = useRef<SolutionEditor>();
  // The workbench lives longer than one language.
  const current = useRef({ language, t });
  current.current = { language, t };
  const workbench = useMemo(
    () => new Workbench({ id, language: () => current.current.language, onState, onJudged }),
    [id],
  );
  const label = (file: string) => current.current.t.editor({ file });
  const name = useRef("");
  useEffect(() => {
    let isGone = false;
    workbench.open().then((opened) => {
      if (opened === undefined || isGone || !holder.current) return;
      const { file, editable, text } = opened;
      name.current = file;
      editor.current = new SolutionEditor({
        ...{ parent: holder.current, text, file, editable, label: label(file) },
        onChange: (changed) => workbench.changed(changed),
        onSave: () => void workbench.save(),
        onRun: () => void workbench.run(),
      });
      workbench.attach(editor.current);
    });
    return () => {
      isGone = true;
      workbench.close();
      editor.current?.destroy();
    };
  }, [workbench]);
  useEffect(() => {
    if (editor.current) editor.current.label = label(name.current);
  }, [language]);
  return { holder, workbench };
}

function Statement({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const [html, setHtml] = useState({ en: "", zh: "" });
  useEffect(() => {
    fetchStatement(id).then(setHtml, () => {});
  }, [id]);
  return (
    <section class="statement" aria-label={t.statement} lang={language === "zh" ? "zh-CN" : "en"}>
      {/* The server makes it, and lets no markup of a statement through. */}
      <div dangerouslySetInnerHTML={{ __html: html[language] }} />
    </section>
  );
}
