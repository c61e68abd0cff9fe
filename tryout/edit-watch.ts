import type { FUniver } from '@univerjs/core/facade';

/** Changes of a workbook that its user would miss; what Univer does for drawing and calculating is none of them. */
const EDITS =
  /^sheet\.mutation\.(set-range-values|(insert|remove)-(row|rows|col|sheet)|move-(range|rows|columns)|(add|remove)-worksheet-merge|set-worksheet-(name|order|col-width|row-height|hide)|set-tab-color|set-frozen|reorder-range)/;

interface CommandOptions {
  fromFormula?: boolean;
  onlyLocal?: boolean;
}

/** Knows whether a workbook has changed, by its user or by the add-in, since it was opened or last downloaded. */
export class EditWatch {
  private edited = false;

  constructor(api: FUniver) {
    api.onCommandExecuted(({ id }, options?: CommandOptions) => {
      if (!options?.fromFormula && !options?.onlyLocal && EDITS.test(id)) this.edited = true;
    });
  }

  get isEdited(): boolean {
    return this.edited;
  }

  /** The workbook is now as a file has it. */
  markKept(): void {
    this.edited = false;
  }
}
