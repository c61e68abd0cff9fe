import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

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

/** How the pane looks, to fit the Excel around it. */
export type Look = 'light' | 'dark' | 'highContrast';

/** Fluent's theme for a look. */
export function themeFor(look: Look): Theme {
  return { ...bareTheme(look), fontFamilyBase: FONT_FAMILY };
}

function bareTheme(look: Look): Theme {
  switch (look) {
    case 'light':
      return createLightTheme(BRAND);
    case 'highContrast':
      return createHighContrastTheme();
    case 'dark':
      // Text of the brand's colour is too dim there by default: it must stand out 4.5 : 1 (WCAG 2.1, 1.4.3).
      return {
        ...createDarkTheme(BRAND),
        colorBrandForeground1: BRAND[110],
        colorBrandForeground2: BRAND[120],
        colorBrandForegroundLink: BRAND[110],
      };
  }
}

/** Whether a colour such as `#1f1f1f` is dark, by its perceived brightness (ITU-R BT.601). */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const HIGH_CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** What the look depends on beside Excel. */
export const LOOK_QUERIES: readonly string[] = [HIGH_CONTRAST, DARK];

/**
 * The look that fits: high contrast where the system wants it, otherwise that of Excel's theme; where Excel does not
 * tell (on the web), that of the system.
 *
 * @param background - of Excel's panes, as `#rrggbb`; null when it is not known
 */
export function lookOf(background: string | null, prefers: (query: string) => boolean): Look {
  if (prefers(HIGH_CONTRAST)) return 'highContrast';
  const dark = background === null ? prefers(DARK) : isDark(background);
  return dark ? 'dark' : 'light';
}
