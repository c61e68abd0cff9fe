/** Background of Excel's panes as `#rrggbb`; null where Excel does not tell, as on the web. */
export function paneBackground(): string | null {
  // Missing at run time in hosts that have no themes, whatever the declarations say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = theme?.bodyBackgroundColor;
  return colour && /^#[\da-f]{6}$/i.test(colour) ? colour : null;
}
