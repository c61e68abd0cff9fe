import { withoutBlanks } from '../../../domain/text';
import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../../rule';
import { sheetOf, visitTexts } from '../../support/copied-texts';
import type { JudgedProject } from '../../support/judged-project';
import { anyOf } from '../../../domain/has-word';
import { areRelated, isCommonplace } from '../../support/name-core';
import { SOURCES } from '../../support/sources';
import { textPath } from '../../support/text-places';
import { WordFinder } from '../../support/word-finder';
import { AFTER_SUBJECT, REGULATIONS } from '../../words/subjects';

const OWN_SUBJECT = new RegExp(`^(?:专项)?${anyOf(AFTER_SUBJECT)}`);
const REGULATION = new RegExp(`^(?:结算|管理)?${anyOf(REGULATIONS)}`);

/** A subject of so many characters is unmistakable by itself. */
const UNMISTAKABLE = 4;

/** The subjects of projects, and the project that has each; of several with one subject the first is named. */
interface Subjects {
  finder: WordFinder;
  owners: readonly JudgedProject[];
}

function subjectsOf(projects: readonly JudgedProject[]): Subjects {
  const owners = new Map<string, JudgedProject>();
  for (const project of projects) {
    if (isCommonplace(project.core) || owners.has(project.core)) continue;
    owners.set(project.core, project);
  }
  return { finder: new WordFinder([...owners.keys()]), owners: [...owners.values()] };
}

/** The project that a text speaks of, though its own is another; null when it may well be its own text. */
function foreignOwner(text: string, own: JudgedProject, { finder, owners }: Subjects): JudgedProject | null {
  const plain = withoutBlanks(text);
  // A text that speaks of its own subject too may name another one beside it.
  if (areRelated(own.core, plain)) return null;
  let foreign: JudgedProject | null = null;
  finder.scan(plain, (word, end) => {
    if (foreign !== null) return;
    const subject = finder.words[word] as string;
    if (REGULATION.test(plain.slice(end, end + 4))) return;
    if (subject.length < UNMISTAKABLE && !OWN_SUBJECT.test(plain.slice(end, end + 4))) return;
    foreign = owners[word] ?? null;
  });
  return foreign;
}

export const leftOverText: DocumentRule = {
  scope: 'document',
  id: 'left-over-text',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '其他项目的文字', 'en-US': 'Text of another project' },
  message: {
    'zh-CN': '本项目是“{own}”，文字说的却是“{subject}”，应为“{other}”一表的内容。',
    'en-US': 'This project is "{own}", but the text speaks of {subject}: it belongs to "{other}".',
  },
  why: {
    'zh-CN': '复制其他项目的表后漏改的文字，是审核退回的主要原因之一。',
    'en-US': "Text left from another project's table is one of the main reasons for sending a table back.",
  },
  source: SOURCES.review,
  check(projects) {
    if (projects.length < 2) return NOT_APPLICABLE;
    // Made when a text does not name its own subject, which is rare.
    let subjects: Subjects | null = null;
    const results: PlacedResult[] = [];
    for (const own of projects) {
      visitTexts(own, true, (place, index, text) => {
        // A text that names its own subject is at home, whatever else it names; so are nearly all.
        if (text.includes(own.core)) return;
        subjects ??= subjectsOf(projects);
        const other = foreignOwner(text, own, subjects);
        if (other === null) return;
        const values = { own: own.title, subject: other.core, other: sheetOf(other) };
        results.push({ table: own.table, field: textPath(place, index), values });
      });
    }
    return results;
  },
};
