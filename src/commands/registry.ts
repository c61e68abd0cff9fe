import { addIndicator } from './add-indicator';
import { buildFromList } from './build-from-list';
import { buildSummary } from './build-summary';
import { changeForm } from './change-form';
import { changeLimit } from './change-limit';
import { checkWorkbook } from './check-workbook';
import { clearHighlights } from './clear-highlights';
import { compareWithFile } from './compare-with-file';
import { exportDocument } from './export-document';
import { handIn } from './hand-in';
import { consolidate } from './consolidate';
import { importDocument } from './import-document';
import { importStandards } from './import-standards';
import { insertProjectList } from './insert-project-list';
import { insertTemplate } from './insert-template';
import { makeEvaluation, makeMonitoring } from './make-follow-ups';
import { recogniseDocument } from './recognise-document';
import { repairAll } from './repair-all';
import { repairFinding } from './repair-finding';
import { rollForward } from './roll-forward';
import { saveAsTemplate } from './save-as-template';
import { saveSettings } from './save-settings';
import { showSettings } from './show-settings';
import { switchRule } from './switch-rule';
import { takeBackHandIn } from './take-back-hand-in';
import { undoLast } from './undo-last';
import { writeFindings } from './write-findings';

/**
 * Everything that a user can do with a workbook, by the names that code calls it. The objects hold no work: it is loaded
 * when a command is run, so that the command line can ask for names and texts without Office.js.
 */
export const COMMANDS = {
  addIndicator,
  buildFromList,
  buildSummary,
  changeForm,
  changeLimit,
  checkWorkbook,
  clearHighlights,
  compareWithFile,
  consolidate,
  exportDocument,
  handIn,
  importDocument,
  importStandards,
  insertProjectList,
  insertTemplate,
  makeEvaluation,
  makeMonitoring,
  recogniseDocument,
  repairAll,
  repairFinding,
  rollForward,
  saveAsTemplate,
  saveSettings,
  showSettings,
  switchRule,
  takeBackHandIn,
  undoLast,
  writeFindings,
} as const;

export type CommandName = keyof typeof COMMANDS;
