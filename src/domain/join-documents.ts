import type { TargetDocument } from './target-document';

/**
 * Joins what several sources say: all projects and all unplaced texts in order; the department of the first source
 * that has one.
 */
export function joinDocuments(documents: readonly TargetDocument[]): TargetDocument {
  return {
    department: documents.find(({ department }) => department !== null)?.department ?? null,
    projects: documents.flatMap(({ projects }) => projects),
    unplaced: documents.flatMap(({ unplaced }) => unplaced),
  };
}
