import type { LibraryPlace } from '../commands/add-indicator';
import type { CheckReport } from '../commands/check-report';
import type { CheckSession, RepairReport } from '../commands/check-session';
import type { BulkResult, ExistingPolicy } from '../commands/command-types';
import type { PresentParts, SourceFile } from '../commands/import-document';
import type { TemplateChoice } from '../commands/preview-template';
import type { SettingsChanges } from '../workbook/settings-form';
import type { SettingsOnShow } from '../commands/workbook-settings';
import type { OwnTemplate } from '../templates/own-template';
import type { Locale } from '../locale/locale';
import type { OnProgress } from '../steps/progress';
import type { CheckLimits } from '../domain/workbook-settings';
import type { TargetDocument } from '../domain/target-document';

/** Everything the pane can have done. Components get it from outside, so that they can be tried without Excel. */
export interface PaneCommands {
  templates(own: readonly OwnTemplate[]): Promise<readonly TemplateChoice[]>;
  recogniseFiles(files: readonly SourceFile[]): Promise<TargetDocument>;
  presentParts(document: TargetDocument, onProgress: OnProgress): Promise<PresentParts>;
  importDocument(
    document: TargetDocument,
    options: { existing: ExistingPolicy; onProgress: OnProgress },
  ): Promise<BulkResult>;
  insertTemplate(templateId: string, own: readonly OwnTemplate[]): Promise<{ sheet: string }>;
  templateOfActiveSheet(name: string): Promise<OwnTemplate>;
  addIndicator(
    place: LibraryPlace,
    own: readonly OwnTemplate[],
  ): Promise<{ sheet: string; indicator: string; isRepeated: boolean }>;
  insertProjectList(own: readonly OwnTemplate[]): Promise<{ sheet: string }>;
  buildFromList(options: {
    existing: ExistingPolicy;
    onProgress: OnProgress;
    own: readonly OwnTemplate[];
  }): Promise<BulkResult>;
  buildSummary(onProgress: OnProgress): Promise<{ sheet: string; projects: number; total: string }>;
  lookAtWorkbook(locale: Locale): Promise<CheckReport>;
  checkWorkbook(locale: Locale, onProgress: OnProgress): Promise<CheckReport>;
  recheck(sheetIds: readonly string[] | null, locale: Locale): Promise<CheckReport>;
  repairAll(locale: Locale, onProgress: OnProgress): Promise<RepairReport>;
  repairOne(index: number, locale: Locale, onProgress: OnProgress): Promise<RepairReport>;
  goToFinding(index: number): Promise<void>;
  clearHighlights(): Promise<{ cleared: number; notCleared: readonly string[] }>;
  writeFindings(locale: Locale, onProgress: OnProgress): Promise<{ sheet: string; findings: number }>;
  showSettings(): Promise<{ sheet: string }>;
  readSettings(): Promise<SettingsOnShow>;
  saveSettings(changes: SettingsChanges): Promise<{ sheet: string }>;
  switchRule(ruleId: string, isOn: boolean): Promise<void>;
  changeLimit(limit: keyof CheckLimits, text: string): Promise<void>;
}

let session: CheckSession | null = null;

/** The checks of this pane, which remember what they have read. */
async function checkSession(): Promise<CheckSession> {
  const { CheckSession: Session } = await import('../commands/check-session');
  return (session ??= new Session());
}

const settings = () => import('../commands/workbook-settings');

/** The commands over the open workbook. Each is loaded when it is first used, so the pane itself starts quickly. */
export const excelCommands: PaneCommands = {
  templates: async (own) => (await import('../commands/preview-template')).templateChoices(own),
  recogniseFiles: async (files) => (await import('../commands/import-document')).recogniseFiles(files),
  presentParts: async (document, onProgress) =>
    (await import('../commands/import-document')).presentParts(document, onProgress),
  importDocument: async (document, options) =>
    (await import('../commands/import-document')).importDocument(document, options),
  insertTemplate: async (id, own) => (await import('../commands/insert-template')).insertTemplate(id, own),
  templateOfActiveSheet: async (name) =>
    (await import('../commands/own-template')).templateOfActiveSheet(name),
  addIndicator: async (place, own) => (await import('../commands/add-indicator')).addIndicator(place, own),
  insertProjectList: async (own) => (await import('../commands/insert-project-list')).insertProjectList(own),
  buildFromList: async (options) => (await import('../commands/build-from-list')).buildFromList(options),
  buildSummary: async (onProgress) => (await import('../commands/build-summary')).buildSummary(onProgress),
  lookAtWorkbook: async (locale) => (await checkSession()).lookAtAll(locale),
  checkWorkbook: async (locale, onProgress) => (await checkSession()).check(locale, onProgress),
  recheck: async (sheetIds, locale) => (await checkSession()).recheck(sheetIds, locale),
  repairAll: async (locale, onProgress) => (await checkSession()).repairAll(locale, onProgress),
  repairOne: async (index, locale, onProgress) => (await checkSession()).repairOne(index, locale, onProgress),
  goToFinding: async (index) => (await checkSession()).goToFinding(index),
  clearHighlights: async () => (await import('../commands/clear-highlights')).clearHighlights(),
  writeFindings: async (locale, onProgress) =>
    (await import('../commands/write-findings')).writeFindings(locale, onProgress),
  showSettings: async () => (await import('../commands/write-settings')).writeSettings(),
  readSettings: async () => (await settings()).readWorkbookSettings(),
  saveSettings: async (changes) => (await settings()).saveWorkbookSettings(changes),
  switchRule: async (ruleId, isOn) => (await settings()).switchRule(ruleId, isOn),
  changeLimit: async (limit, text) => (await settings()).changeLimit(limit, text),
};
