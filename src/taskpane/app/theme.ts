import { createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Greens around the colour of Excel, dark to light. */
const BRAND: BrandVariants = {
  10: '#02170b',
  20: '#062714',
  30: '#08361c',
  40: '#094424',
  50: '#0a532c',
  60: '#0b6233',
  70: '#0d6c39',
  80: '#0f7440',
  90: '#2a8554',
  100: '#439568',
  110: '#5ba57c',
  120: '#74b591',
  130: '#8ec5a7',
  140: '#aad6be',
  150: '#c8e6d5',
  160: '#e6f4ec',
};

/** Fonts that carry Chinese come before what a system would pick by itself. */
const FONT_FAMILY =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const paneTheme: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONT_FAMILY };
