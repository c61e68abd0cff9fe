/** What a command that takes long is doing: reading the workbook, checking what was read, or writing. */
export type WorkStage = 'reading' | 'checking' | 'writing';

/** How far a command is, in sheets of its present stage. */
export interface Progress {
  stage: WorkStage;
  done: number;
  total: number;
}

/**
 * Told while a command works. It may throw to end the command, which then leaves the workbook as it was; after the
 * last sheet was written it is too late for that.
 */
export type OnProgress = (progress: Progress) => void;

/** For those who do not ask how far a command is. */
export const silently: OnProgress = () => {};
