import type { Standards } from '../../domain/standards';
import type { Finding } from '../finding';

/** The findings with the severities and sentences that an office has chosen. */
export function applyStandards(
  findings: readonly Finding[],
  standards: Standards | null,
): readonly Finding[] {
  if (standards === null) return findings;
  const { severities, messages } = standards;
  return findings.map((finding) => {
    const severity = severities[finding.rule];
    const message = messages[finding.rule];
    if (severity === undefined && message === undefined) return finding;
    return {
      ...finding,
      ...(severity !== undefined && { severity }),
      ...(message !== undefined && { message }),
    };
  });
}
