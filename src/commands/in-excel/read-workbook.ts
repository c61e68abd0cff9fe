import type { ExcelWorkbook, Selection } from '../../excel/excel-workbook';
import type { ReadSheet, WorkbookReading } from '../../excel/read-sheets';
import { silently, type OnProgress } from '../../steps/progress';
import { finishInSlices } from '../../steps/steps';
import type { Workbook } from '../../workbook/workbook';
import type { LastChange } from './last-change';
import { WorkbookSession } from '../../workbook/workbook-session';

/** What a pane knows of the workbook that is open in Excel, and what its commands changed last. */
export class OpenSession extends WorkbookSession<ReadSheet> {
  private change: { readonly number: number; readonly change: LastChange } | null = null;
  private changes = 0;

  /** What a command changed last; null as long as nothing was changed, and when it was taken back. */
  get lastChange(): LastChange | null {
    return this.change?.change ?? null;
  }

  /** Which of the changes that is, so that one can be told from another. */
  get changeNumber(): number | null {
    return this.change?.number ?? null;
  }

  /** Keeps what a command has changed, so that it can be taken back. */
  remember(change: LastChange): void {
    this.changes += 1;
    this.change = { number: this.changes, change };
  }

  /** Forgets the last change, which was taken back. */
  forgetChange(): void {
    this.change = null;
  }
}

/** The session of a command that is run by itself, without a pane that knows the workbook already. */
export const newSession = (): OpenSession => new OpenSession();

/** The open workbook, read and recognised: what every command starts from. */
export interface OpenedWorkbook {
  reading: WorkbookReading;
  workbook: Workbook<ReadSheet>;
  session: OpenSession;
}

/** Recognises what was read, with pauses. */
export async function recogniseReading(
  session: OpenSession,
  { sheets }: Pick<WorkbookReading, 'sheets'>,
  onProgress: OnProgress = silently,
): Promise<Workbook<ReadSheet>> {
  const total = sheets.length;
  return finishInSlices(session.read(sheets), (done) => onProgress({ stage: 'checking', done, total }));
}

/** Reads and recognises the workbook (two batches up to 250 sheets, see readSheets). */
export async function readOpenWorkbook(
  excel: ExcelWorkbook,
  session: OpenSession,
  onProgress: OnProgress = silently,
): Promise<OpenedWorkbook> {
  const reading = await excel.readSheets(onProgress);
  return { reading, session, workbook: await recogniseReading(session, reading) };
}

/** The same with what the user looks at. */
export async function readWithSelection(
  excel: ExcelWorkbook,
  session: OpenSession,
  onProgress: OnProgress = silently,
): Promise<OpenedWorkbook & { selection: Selection }> {
  const { reading, selection } = await excel.readWithSelection(onProgress);
  return { reading, selection, session, workbook: await recogniseReading(session, reading) };
}
