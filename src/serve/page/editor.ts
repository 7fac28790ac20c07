import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
} from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly file: string;
  readonly label: string;
  readonly editable: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onRun: () => void;
}

/** The editor of a solution. */
export class SolutionEditor {
  readonly #view: EditorView;
  readonly #name = new Compartment();

  constructor({ parent, text, file, label, editable, onChange, onSave, onRun }: EditorOptions) {
    const does = (act: () => void) => () => {
      act();
      return true;
    };
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          // The policy of the page lets only a style element with the nonce in.
          EditorView.cspNonce.of(
            document.querySelector<HTMLStyleElement>("style[nonce]")?.nonce ?? "",
          ),
          keymap.of([
            { key: "Mod-s", preventDefault: true, run: does(onSave) },
            { key: "Mod-Enter", preventDefault: true, run: does(onRun) },
          ]),
          [lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching()],
          [highlightActiveLine(), indentUnit.of("    "), EditorView.lineWrapping],
          keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
          file.endsWith(".py") || file.endsWith(".ipynb") ? python() : [],
          syntaxHighlighting(classHighlighter),
          EditorState.readOnly.of(!editable),
          this.#name.of(named(label)),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) onChange(state.doc.toString());
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Replaces the text. Ctrl-Z brings the old one back. */
  replace(text: string): void {
    const { length } = this.#view.state.doc;
    this.#view.dispatch({
      changes: { from: 0, to: length, insert: text },
      annotations: isolateHistory.of("full"),
    });
  }

  set label(label: string) {
    this.#view.dispatch({ effects: this.#name.reconfigure(named(label)) });
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function named(label: string) {
  return EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" });
}
