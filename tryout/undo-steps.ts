import { IUndoRedoService, type Univer } from '@univerjs/core';

/**
 * The undo stack of the spreadsheet. Of what the add-in does the spreadsheet can take back some calls and not others, which
 * would leave half a table; so after a request of which it has noted steps, it forgets all of them.
 */
export class UndoSteps {
  private readonly service: IUndoRedoService;
  private steps = 0;
  private before = 0;

  constructor(
    univer: Univer,
    private readonly workbookId: string,
  ) {
    this.service = univer.__getInjector().get(IUndoRedoService);
    this.service.undoRedoStatus$.subscribe(({ undos }) => (this.steps = undos));
  }

  /** A request of the add-in begins. */
  note(): void {
    this.before = this.steps;
  }

  /** It has ended. */
  forgetHalfSteps(): void {
    if (this.steps > this.before) this.service.clearUndoRedo(this.workbookId);
  }
}
