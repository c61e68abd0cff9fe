import type { JudgedIndicator } from './judged-indicator';

/** Whether less of an indicator is better where its target has no comparator: costs, complaints, 反向指标. */
export function isLessBetter({ kind, isUnwanted, indicator: { direction } }: JudgedIndicator): boolean {
  if (direction !== null) return /^[反逆负]/.test(direction.trim());
  return kind === 'cost' || isUnwanted;
}
