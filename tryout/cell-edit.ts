import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

/** The parts of the page beside the spreadsheet. */
const ELSEWHERE = '#bar, #ribbon, #pane';

/** Milliseconds between two looks at whether somebody still types. */
const LOOK = 50;

/**
 * Knows whether somebody is typing into a cell, and when he has done. As Excel does, the page lets the add-in wait
 * meanwhile: to draw a sheet anew would lose what is half typed. Whoever leaves the spreadsheet for the pane or the ribbon
 * has typed all that he wanted, so it is entered.
 *
 * @returns gives the end of the edit, null when no cell is being edited
 */
export function watchCellEdit(univer: Univer, api: FUniver): () => Promise<void> | null {
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const isTyping = () => {
    const { visible, unitId } = editor.isVisible();
    if (!visible || !document.activeElement?.closest(ELSEWHERE)) return visible;
    const eventType = DeviceInputEventType.PointerDown;
    api.syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType, unitId });
    return editor.isVisible().visible;
  };
  return () =>
    isTyping()
      ? new Promise((resolve) => {
          const timer = setInterval(() => {
            if (isTyping()) return;
            clearInterval(timer);
            resolve();
          }, LOOK);
        })
      : null;
}
