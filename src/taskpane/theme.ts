/** Light or dark, as Office is. Excel on the web tells nothing (and is light). */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export function themeFor(isDark: boolean): Theme {
  return isDark ? webDarkTheme : webLightTheme;
}

/** By the background that Office gives its panes: `#262626`. */
export function isDarkBackground(color: string | undefined): boolean {
  const channels = color?.match(/[0-9a-f]{2}/giu)?.map((hex) => Number.parseInt(hex, 16));
  if (channels?.length !== 3) return false;
  return Math.max(...channels) < 128;
}
