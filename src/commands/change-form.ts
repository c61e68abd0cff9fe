import type { FormId } from '../domain/project-table';
import type { Locale, LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { FormChange } from '../workbook/change-form';
import type { Command } from './command';

const texts = {
  changed: { 'zh-CN': '已换表式：{sheets}。', 'en-US': 'The form was changed: {sheets}.' },
  leftAlone: {
    'zh-CN': '“{sheet}”的版式不是本工具所排，没有改动，新表放在了旁边；两张都会计入合计，核对后请删去一张。',
    'en-US':
      '"{sheet}" was not laid out by this tool and is as it was; the new table stands beside it. Both count in totals: compare, then delete one.',
  },
  aside: {
    'zh-CN': '新表式没有栏目的内容有 {count} 处，已列入“{sheet}”，没有丢失。',
    'en-US':
      '{count} {count:entry has|entries have} no place in the new form; {count:it is|they are} listed on "{sheet}", and nothing is lost.',
  },
  takenBack: {
    'zh-CN': '此前列入“未归位文字”的内容有 {count} 处填回了新表。',
    'en-US':
      '{count} {count:entry that was|entries that were} listed on 未归位文字 before {count:is|are} back in the table.',
  },
  toDo: {
    'zh-CN': '新表式还需要填写：{fields}。',
    'en-US': 'The new form still asks for: {fields}.',
  },
} satisfies Record<string, LocalText>;

/** Both languages at once: the names of fields have them, and the reader is not known here. */
function toDoMessage(fields: FormChange['toDo']): Message {
  const namesIn = (locale: Locale, comma: string) =>
    [...new Set(fields.map((field) => field[locale]))].join(comma);
  return {
    text: {
      'zh-CN': texts.toDo['zh-CN'].replace('{fields}', namesIn('zh-CN', '、')),
      'en-US': texts.toDo['en-US'].replace('{fields}', namesIn('en-US', ', ')),
    },
  };
}

/** Puts the table on show into another form. */
export const changeForm: Command<{ form: FormId | null }, FormChange> = {
  id: 'change-form',
  label: { 'zh-CN': '把当前表换成此表式', 'en-US': 'Change this sheet to it' },
  description: {
    'zh-CN': '把当前工作表的项目表换成所选表式。新表式没有的内容另行列出，不会丢失，换回时填回；可以撤销。',
    'en-US':
      'Puts the tables of the sheet on show into the chosen form. What it has no place for is listed, never lost, and comes back with the form. Can be undone.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在换表式', 'en-US': 'Changing the form' },
  isCancellable: false,
  run: async ({ form }, { open }) =>
    (await import('./in-excel/change-form')).changeForm(form, (await open()).session),
  tell: ({ sheets, leftAlone, aside, asideSheet, takenBack, toDo }) => ({
    title: { text: texts.changed, values: { sheets: sheets.join('、') } },
    details: [
      ...(leftAlone === null ? [] : [{ text: texts.leftAlone, values: { sheet: leftAlone } }]),
      ...(asideSheet === null ? [] : [{ text: texts.aside, values: { count: aside, sheet: asideSheet } }]),
      ...(takenBack === 0 ? [] : [{ text: texts.takenBack, values: { count: takenBack } }]),
      ...(toDo.length === 0 ? [] : [toDoMessage(toDo)]),
    ],
  }),
};
