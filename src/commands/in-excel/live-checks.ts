import { watchSheets } from '../../excel/watch-sheets';

/** What live checking needs from the pane. */
export interface LiveChecksOptions {
  /** Milliseconds without an edit before what was edited is checked. */
  pause: number;
  /** Checks the sheets again (all of them for null) and shows the result. */
  recheck(sheetIds: readonly string[] | null): Promise<void>;
  /** Whether a check must wait, since a command is at work. */
  mustWait(): boolean;
}

/**
 * Follows the user's edits: collects the sheets that change and has them checked together when he rests. A check that
 * fails, as it may while a cell is being edited, is tried again after the next edit.
 */
export class LiveChecks {
  private readonly touched = new Set<string>();
  private isRearranged = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly options: LiveChecksOptions) {}

  /** Begins to listen to Excel. */
  async start(): Promise<void> {
    await watchSheets({
      onTouched: (sheetId) => {
        this.touched.add(sheetId);
        this.wait();
      },
      onRearranged: () => {
        this.isRearranged = true;
        this.wait();
      },
    });
  }

  private wait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.pause);
  }

  private async flush(): Promise<void> {
    this.timer = null;
    if (this.options.mustWait()) {
      this.wait();
      return;
    }
    const sheetIds = this.isRearranged ? null : [...this.touched];
    this.touched.clear();
    this.isRearranged = false;
    try {
      await this.options.recheck(sheetIds);
    } catch {
      // What was not read is read with the next edit, and by every check that the user asks for.
      if (sheetIds === null) this.isRearranged = true;
      else sheetIds.forEach((id) => this.touched.add(id));
    }
  }
}
