import type { FUniver } from '@univerjs/core/facade';

/** Univer begins to calculate so long after the last change, in milliseconds; a little more to be sure. */
const QUIET = 140;

/** Changes that Univer calculates after. */
const CHANGES = /^sheet\.mutation\.(?!set-worksheet-(?:activat|row-height|col-width|row-is-auto))/;

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Knows when Univer has calculated all formulas: it does so on its own, some time after a change, and starts again
 * when something changes meanwhile.
 */
export class CalculationWatch {
  private running = false;
  private lastActivity = 0;

  constructor(api: FUniver) {
    const formula = api.getFormula();
    const note = () => {
      this.lastActivity = Date.now();
    };
    formula.calculationStart(() => {
      this.running = true;
      note();
    });
    formula.calculationEnd(() => {
      this.running = false;
      note();
    });
    api.onCommandExecuted(({ id, params }) => {
      const { trigger } = (params ?? {}) as { trigger?: string };
      if (CHANGES.test(id) && trigger !== STYLE_TRIGGER) note();
    });
  }

  /** Waits until no calculation is running or due. */
  async settle(): Promise<void> {
    while (this.running || Date.now() - this.lastActivity < QUIET) await sleep(10);
  }
}

/** What Univer takes as the cause of a change that no formula depends on. */
export const STYLE_TRIGGER = 'sheet.command.set-style';
