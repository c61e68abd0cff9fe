import type { FormId } from '../domain/project-table';
import type { OwnTemplate } from '../templates/own-template';
import { TEMPLATE_IDS } from '../templates/template-ids';
import type { Command } from './command';

/** Name of the function in the manifest that inserts a template. */
export function templateFunction(templateId: string): string {
  return `insertTemplate_${templateId.replaceAll('-', '_')}`;
}

/** Inserts one project sheet from a template. */
export const insertTemplate: Command<
  {
    templateId: string;
    own: readonly OwnTemplate[];
    /** The form of the table; that of the workbook's settings when it is absent. */
    form?: FormId | null;
  },
  { sheet: string }
> = {
  id: 'insert-template',
  label: { 'zh-CN': '插入', 'en-US': 'Insert' },
  description: {
    'zh-CN': '选一类项目，插入已写好用途、目标和指标的绩效目标表，可以撤销。',
    'en-US': 'Adds a target table with purpose, goals and indicators for a kind of project. Can be undone.',
  },
  // The buttons are called as their templates are.
  offered: {
    pane: true,
    ribbon: TEMPLATE_IDS.map((id) => ({ functionName: templateFunction(id), input: id })),
  },
  doing: { 'zh-CN': '正在插入', 'en-US': 'Inserting' },
  isCancellable: false,
  changesTables: true,
  run: async ({ templateId, own, form }, { open }) =>
    (await import('./in-excel/insert-template')).insertTemplate(templateId, {
      own,
      form,
      session: (await open()).session,
    }),
  tell: ({ sheet }) => ({
    title: {
      text: { 'zh-CN': '已插入工作表“{sheet}”。', 'en-US': 'Sheet "{sheet}" was inserted.' },
      values: { sheet },
    },
  }),
};
