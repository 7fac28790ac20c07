export interface DrillOptions {
  readonly code?: boolean;
  readonly new: number;
  readonly problems?: readonly string[];
}
