/** Light or dark, as Office is. Excel on the web tells nothing (and is light). */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export function themeFor(isDark: boolean): Theme {
  return isDark ? darkTheme : webLightTheme;
}

/**
 * The bands' colours in the dark, the lowest first, as custom properties. A light pane has none of them: there the
 * workbook's own colours hold.
 */
const darkTheme: Theme & Readonly<Record<`band${'Fill' | 'Text'}${1 | 2 | 3 | 4}`, string>> = {
  ...webDarkTheme,
  bandFill1: '#33402F',
  bandText1: '#FFFFFF',
  bandFill2: '#6B5A1E',
  bandText2: '#FFFFFF',
  bandFill3: '#C97B3C',
  bandText3: '#141414',
  bandFill4: '#FF9196',
  bandText4: '#141414',
};

/** By the background that Office gives its panes: `#262626`. */
export function isDarkBackground(color: string | undefined): boolean {
  const channels = color?.match(/[0-9a-f]{2}/giu)?.map((hex) => Number.parseInt(hex, 16));
  if (channels?.length !== 3) return false;
  return Math.max(...channels) < 128;
}
