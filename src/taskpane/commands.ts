import type { BulkResult, ExistingPolicy, OnProgress } from '../commands/command-types';
import type { SourceFile } from '../commands/import-document';
import type { LocalText } from '../locale/locale';
import type { TargetDocument } from '../targets/target-document';

/** A template as the pane offers it. */
export interface TemplateChoice {
  id: string;
  name: LocalText;
  description: LocalText;
}

/** Everything the pane can have done. Components get it from outside, so that they can be tried without Excel. */
export interface PaneCommands {
  templates(): Promise<readonly TemplateChoice[]>;
  recogniseFiles(files: readonly SourceFile[]): Promise<TargetDocument>;
  existingProjectCodes(document: TargetDocument): Promise<string[]>;
  importDocument(
    document: TargetDocument,
    options: { existing: ExistingPolicy; onProgress: OnProgress },
  ): Promise<BulkResult>;
  insertTemplate(templateId: string): Promise<{ sheet: string }>;
  insertProjectList(): Promise<{ sheet: string }>;
  buildFromList(options: { existing: ExistingPolicy; onProgress: OnProgress }): Promise<BulkResult>;
  buildSummary(): Promise<{ sheet: string; projects: number; total: string }>;
}

/** The commands over the open workbook. Each is loaded when it is first used, so the pane itself starts quickly. */
export const excelCommands: PaneCommands = {
  templates: async () => (await import('../forms/templates')).TEMPLATES,
  recogniseFiles: async (files) => (await import('../commands/import-document')).recogniseFiles(files),
  existingProjectCodes: async (document) =>
    (await import('../commands/import-document')).existingProjectCodes(document),
  importDocument: async (document, options) =>
    (await import('../commands/import-document')).importDocument(document, options),
  insertTemplate: async (id) => (await import('../commands/insert-template')).insertTemplate(id),
  insertProjectList: async () => (await import('../commands/insert-project-list')).insertProjectList(),
  buildFromList: async (options) => (await import('../commands/build-from-list')).buildFromList(options),
  buildSummary: async () => (await import('../commands/build-summary')).buildSummary(),
};
