import { NOTHING_ENTERED } from '../../domain/workbook-settings';
import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { readSettingsLayout, readSettingsSheet, type SettingsOnSheet } from './read-settings-sheet';
import { planSettingsSheet, SETTINGS_TITLE, type SettingsInput } from './settings-sheet';

/** The settings of the workbook's checks, which people enter there. */
export const settingsReport = {
  id: 'settings',
  sheetName: '检查设置',
  plan: planSettingsSheet,
  recognise: (grid) => hasTitle(grid, [SETTINGS_TITLE]),
  asFound: (grid, sheetName, { inUse }) =>
    planSettingsSheet({ entered: NOTHING_ENTERED, inUse, ...readSettingsLayout(grid) }, sheetName),
  readBack: readSettingsSheet,
} satisfies Report<SettingsInput, SettingsOnSheet>;
