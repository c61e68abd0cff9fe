import { firstNames } from '../locale/first-names';
import type { LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { Command } from './command';
import type { UndoReport } from './in-excel/pane-session';

const texts = {
  nothing: { 'zh-CN': '没有可以撤回的修改。', 'en-US': 'There is nothing to take back.' },
  done: { 'zh-CN': '已撤回上次的修改。', 'en-US': 'The last change was taken back.' },
  left: {
    'zh-CN': '之后已有改动，上次的修改没有撤回。',
    'en-US': 'It was changed since, so the last change was not taken back.',
  },
  cells: {
    'zh-CN': '恢复 {count} 格。',
    'en-US': '{count} {count:cell is as it was|cells are as they were}.',
  },
  removed: { 'zh-CN': '删除新增的表：{sheets}。', 'en-US': 'Sheets that had been made are gone: {sheets}.' },
  restored: { 'zh-CN': '恢复原样的表：{sheets}。', 'en-US': 'Sheets that are as they were: {sheets}.' },
  handIn: {
    'zh-CN': '页面设置、标色和工作表顺序恢复原样。',
    'en-US': 'Pages, colours and the order of sheets are as they were before handing in.',
  },
  leftCells: {
    'zh-CN': '{count} 格之后又改过，保留现状：{cells}。',
    'en-US':
      '{count} {count:cell was changed since and stays as it is|cells were changed since and stay as they are}: {cells}.',
  },
  leftSheets: {
    'zh-CN': '这些表之后改过、改名或已删除，没有撤回：{sheets}。',
    'en-US': 'These sheets were changed, renamed or deleted since and were left alone: {sheets}.',
  },
} satisfies Record<string, LocalText>;

/** So many are named. */
const MOST_NAMES = 5;

const namesOf = (names: readonly string[]): string => firstNames(names, MOST_NAMES);

/** Takes the last change of a command back, as far as nobody has changed the same since. */
export const undoLast: Command<void, UndoReport> = {
  id: 'undo-last',
  label: { 'zh-CN': '撤回', 'en-US': 'Take back' },
  description: {
    'zh-CN': '撤回本加载项上一次的修改；之后您又改过的单元格保持不动。',
    'en-US': 'Takes back what the add-in changed last; cells that you have changed since stay as they are.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在撤回', 'en-US': 'Taking back' },
  isCancellable: false,
  changesTables: true,
  run: async (_, { open, locale, onProgress }) => (await open()).undoLast(locale, onProgress),
  tell: ({ takenBack }) => {
    if (takenBack === null) return { title: { text: texts.nothing } };
    const { cells, removed, restored, leftCells, leftSheets, isHandIn } = takenBack;
    const isDone = cells + removed.length + restored.length > 0 || isHandIn === true;
    const details: Message[] = isHandIn ? [{ text: texts.handIn }] : [];
    if (cells > 0) details.push({ text: texts.cells, values: { count: cells } });
    if (removed.length > 0) details.push({ text: texts.removed, values: { sheets: namesOf(removed) } });
    if (restored.length > 0) details.push({ text: texts.restored, values: { sheets: namesOf(restored) } });
    if (leftCells.length > 0)
      details.push({ text: texts.leftCells, values: { count: leftCells.length, cells: namesOf(leftCells) } });
    if (leftSheets.length > 0)
      details.push({ text: texts.leftSheets, values: { sheets: namesOf(leftSheets) } });
    return { title: { text: isDone ? texts.done : texts.left }, details };
  },
};
