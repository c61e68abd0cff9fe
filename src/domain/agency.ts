import type { DepartmentGoals } from './department-goals';
import type { Agency, ProjectTable } from './project-table';
import { cleanText } from './text';

/**
 * `485001丰润区沙流河镇人民政府本级`, `[101]某部`, `820001-某镇`, `某局（361）`: code and name of an agency as forms write
 * them together.
 */
export function parseAgency(text: string): Agency {
  const [before, code] = /^[[(（【]?(\d{3,12})[\])）】]?[-—\s]*/.exec(text) ?? ['', null];
  const rest = cleanText(text.slice(before.length));
  const behind = code === null ? /^([^[(（【]+)[[(（【](\d{3,12})[\])）】]$/.exec(rest) : null;
  return behind
    ? { code: behind[2] ?? null, name: behind[1]?.trim() || null }
    : { code: code ?? null, name: rest || null };
}

/** Agency code and name as one cell of a form holds them; null when neither is known. */
export function agencyText({ code, name }: Agency): string | null {
  return `${code ?? ''}${name ?? ''}` || null;
}

/** What the office is called whose tables these are: as the department's goals say, else as the first table does. */
export function officeOf(
  department: DepartmentGoals | null,
  projects: readonly ProjectTable[],
): string | null {
  const first = projects.find(({ agency }) => agency.name !== null);
  return department?.agency ?? (first ? agencyText(first.agency) : null);
}
