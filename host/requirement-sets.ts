import { isAtLeast } from './version-order';

/** An Excel, as far as its requirement sets go. */
export interface PlayedExcel {
  /** Newest ExcelApi set, e.g. `1.8` for Excel 2019. */
  requirementSet: string;
  /** Whether commands can be one step of the user's undo stack. */
  undoSupport?: boolean;
  /** Excel on Windows or Mac, which lacks what comes to the web first. */
  isDesktop?: boolean;
}

/** Excel 2021 is the first with a runtime that ribbon and pane share. */
const SHARED_RUNTIME_SINCE = '1.14';
const NEWEST = '1.17';

/** Whether an Excel has a requirement set in that version or a newer one. */
export function supportsSet(
  { requirementSet, undoSupport = true, isDesktop = false }: PlayedExcel,
  name: string,
  version = '1.1',
): boolean {
  switch (name) {
    case 'ExcelApi':
      return isAtLeast(requirementSet, version);
    case 'ExcelApiOnline':
      return !isDesktop && isAtLeast(requirementSet, NEWEST);
    case 'ExcelUndoApiAll':
      return undoSupport;
    case 'SharedRuntime':
      return isAtLeast(requirementSet, SHARED_RUNTIME_SINCE);
    default:
      return false;
  }
}
