import type { FUniver } from '@univerjs/core/facade';
import { STYLE_TRIGGER } from './calculation-watch';

/** An event as Excel sends it to the client of Office.js. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** Arguments as JSON. */
  message: string;
}

/** Category of all events of the object model. */
const EVENT_CATEGORY = 65_536;
/** What the collection of worksheets registers for. */
const WORKBOOK = 'Workbook';

/** Numbers of the events in Office.js. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  nameChanged: 25,
  moved: 27,
} as const;

interface MutationParams {
  subUnitId?: string;
  trigger?: string;
  name?: string;
  sheet?: { id: string };
}

/** What Excel would tell of a mutation of Univer's, or null. */
function eventOf(id: string, params: MutationParams): { type: number; sheetId: string } | null {
  const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return params.trigger === STYLE_TRIGGER ? null : { type: EVENT.changed, sheetId };
    case 'sheet.mutation.insert-row':
    case 'sheet.mutation.remove-rows':
    case 'sheet.mutation.insert-col':
    case 'sheet.mutation.remove-col':
    case 'sheet.mutation.move-range':
      return { type: EVENT.changed, sheetId };
    case 'sheet.mutation.insert-sheet':
      return { type: EVENT.added, sheetId: params.sheet?.id ?? '' };
    case 'sheet.mutation.remove-sheet':
      return { type: EVENT.deleted, sheetId };
    case 'sheet.mutation.set-worksheet-name':
      return { type: EVENT.nameChanged, sheetId };
    case 'sheet.mutation.set-worksheet-order':
      return { type: EVENT.moved, sheetId };
    case 'sheet.operation.set-worksheet-active':
      return { type: EVENT.activated, sheetId };
    default:
      return null;
  }
}

/** Sends the events that the add-in has registered for, whoever caused them: the user or the add-in itself. */
export class WorkbookEvents {
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<(entry: EventEntry) => void>();

  constructor(api: FUniver) {
    api.onCommandExecuted(({ id, params }, options) => {
      // Results of formulas: Excel tells of them by another event.
      if (options?.fromFormula || options?.onlyLocal) return;
      const event = eventOf(id, (params ?? {}) as MutationParams);
      if (!event) return;
      for (const targetId of [WORKBOOK, event.sheetId])
        if (this.registered.has(`${event.type} ${targetId}`)) this.send(event.type, targetId, event.sheetId);
    });
  }

  /** @param sheetId - of the worksheet whose events are wanted; of all without it */
  register(type: number, sheetId = WORKBOOK): void {
    this.registered.add(`${type} ${sheetId}`);
  }

  unregister(type: number, sheetId = WORKBOOK): void {
    this.registered.delete(`${type} ${sheetId}`);
  }

  /** Tells the add-in's side of events. */
  listen(listener: (entry: EventEntry) => void): void {
    this.listeners.add(listener);
  }

  private send(messageType: number, targetId: string, worksheetId: string): void {
    const args = { worksheetId, address: 'A1', changeType: 'RangeEdited', source: 'Local' };
    const entry = { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(args) };
    // As in Excel, an event comes after the call that caused it.
    setTimeout(() => this.listeners.forEach((listener) => listener(entry)));
  }
}
