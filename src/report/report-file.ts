/** One file of a report that is a folder. */
export interface ReportFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string | Uint8Array;
}
