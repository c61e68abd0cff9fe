import type { TargetDocument } from '../domain/target-document';
import type { Message } from '../locale/message';
import type { BulkResult, ExistingPolicy } from '../workbook/bulk-result';
import { tellBulkResult } from './bulk-result-messages';
import type { Command } from './command';

/** Says that departments beyond the first are not imported; nothing where there are none. */
export function tellDepartmentsLeft(files: readonly string[]): Message[] {
  if (files.length === 0) return [];
  const text = {
    'zh-CN': '已有一份部门整体绩效目标，这些文件中的部门部分没有采用：{files}。需要时请另建工作簿分别导入。',
    'en-US':
      'One department has its goals here already, so those in these files are left out: {files}. Import them into workbooks of their own if you need them.',
  };
  return [{ text, values: { files: files.join('、') } }];
}

/** Says that tables of whole departments are not imported; nothing where there are none. */
function tellDepartmentTables({ departments }: TargetDocument): Message[] {
  if (departments.length === 0) return [];
  const text = {
    'zh-CN': '部门整体的绩效表没有导入，也不计入汇总：{names}。',
    'en-US': 'Tables of whole departments are not imported, and are in no total: {names}.',
  };
  return [{ text, values: { names: departments.map(({ name }) => name ?? '?').join('、') } }];
}

/** Says that monitoring and evaluations beside the targets are not imported; nothing where there are none. */
function tellFollowUps({ followUps = [] }: TargetDocument): Message[] {
  if (followUps.length === 0) return [];
  const text = {
    'zh-CN': '另有监控表和自评表没有导入：{names}。导入目标后可在“总览”中重新生成。',
    'en-US':
      'Monitoring and self-evaluation sheets are not imported: {names}. Make them anew in the overview after the targets are there.',
  };
  return [{ text, values: { names: followUps.map(({ name }) => name ?? '?').join('、') } }];
}

/** Puts a recognised document into the workbook. */
export const importDocument: Command<
  {
    document: TargetDocument;
    existing: ExistingPolicy;
    /** Files whose department is left out of the document. */
    departmentsLeft: readonly string[];
  },
  BulkResult
> = {
  id: 'import-document',
  label: { 'zh-CN': '导入到工作簿', 'en-US': 'Import into the workbook' },
  description: {
    'zh-CN': '把 Word、表格、网页、PDF 或文本中的绩效目标变成每个项目一张的绩效目标表，并自动汇总。',
    'en-US':
      'Turns the targets in a Word document, spreadsheet, web page, PDF or text into one target table per project, with a summary.',
  },
  offered: { pane: true, commandLine: 'import' },
  doing: { 'zh-CN': '正在导入', 'en-US': 'Importing' },
  isCancellable: true,
  run: async ({ document, existing }, { open, onProgress }) =>
    (await import('./in-excel/import-document')).importDocument(document, {
      existing,
      onProgress,
      session: (await open()).session,
    }),
  tell: (result, { document, departmentsLeft }) => {
    const { title, details = [] } = tellBulkResult(result);
    const left = [
      ...tellDepartmentTables(document),
      ...tellFollowUps(document),
      ...tellDepartmentsLeft(departmentsLeft),
    ];
    return { title, details: [...details, ...left] };
  },
};
