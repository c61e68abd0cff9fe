import type { TryoutSession } from './tryout-session';

/**
 * What of the pane does not fit in, a line each: what reaches over its edge, and texts that are cut, those of choices too.
 * Words for screen readers alone, which take no room, are left out.
 */
export async function fitTroubles({ pane }: TryoutSession): Promise<string[]> {
  return pane.locator('body').evaluate((body) => {
    const { clientWidth } = body.ownerDocument.documentElement;
    const drawing = body.ownerDocument.createElement('canvas').getContext('2d');
    const troubles = new Set<string>();
    for (const element of body.querySelectorAll<HTMLElement>('*')) {
      // In a low pane a finding shows a line of its text until it is chosen.
      if (
        element.closest('svg, [data-urgency] > span') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width <= 1 || height <= 1 || style.opacity === '0') continue;
      const text = (element.textContent ?? '').slice(0, 60);
      if (left < -1 || right > clientWidth + 1) troubles.add(`over the edge: ${element.tagName} ${text}`);
      if (element instanceof HTMLSelectElement && drawing) {
        drawing.font = style.font;
        const chosen = element.selectedOptions[0]?.textContent ?? '';
        const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (drawing.measureText(chosen).width > room + 1) troubles.add(`cut: ${chosen}`);
      } else if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        troubles.add(`cut: ${element.tagName} ${text}`);
    }
    return [...troubles];
  });
}
