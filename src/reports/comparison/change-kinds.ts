import type { LocalText } from '../../locale/locale';

/**
 * What became of a field, of a row or of a project. `undecided`: an amount stands on both sides that cannot be read, so
 * nobody knows whether it changed.
 */
export const CHANGE_KINDS = ['added', 'removed', 'changed', 'undecided'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What each kind is called. */
export const CHANGE_TEXTS: Readonly<Record<ChangeKind, LocalText>> = {
  added: { 'zh-CN': '新增', 'en-US': 'Added' },
  removed: { 'zh-CN': '删除', 'en-US': 'Removed' },
  changed: { 'zh-CN': '修改', 'en-US': 'Changed' },
  undecided: { 'zh-CN': '不能判定', 'en-US': 'Undecided' },
};
