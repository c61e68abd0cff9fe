import { localize } from '../../locale/locale';
import { RULES } from '../../rules/catalogue';
import { urgencyText } from '../../rules/labels';
import type { SettingsRule } from './settings-sheet';

/** All rules as the settings sheet lists them. The sheet is part of the Chinese workbook, as the forms are. */
export const SETTINGS_RULES: readonly SettingsRule[] = RULES.map(({ id, title, severity, why }) => ({
  id,
  title: localize(title, 'zh-CN'),
  severity: urgencyText(severity, 'zh-CN'),
  why: localize(why, 'zh-CN'),
}));
