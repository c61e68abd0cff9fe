/**
 * How serious a finding is:
 * - error: must be repaired before submission;
 * - warning: a reviewer would ask;
 * - info: worth knowing.
 */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
