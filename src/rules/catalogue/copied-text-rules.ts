import { splitEnumerator } from '../../domain/text';
import { areRelated, isCommonplace } from '../name-core';
import type { ProjectFacts } from '../project-facts';
import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../rule';
import { SOURCES } from '../sources';
import { textPath, type TextPlace } from '../text-places';
import { WordFinder } from '../word-finder';

/** Texts shorter than this are alike by chance. */
const LEAST_LENGTH = 12;

/** What follows a short subject when a text really speaks of it: 征兵工作, not 宣传动员. */
const AFTER_SUBJECT = /^(?:专项)?(?:工作|任务|业务|经费|项目|活动|事务|资金|补助|补贴)/;

/** What follows a subject when a regulation of that name is quoted. */
const REGULATION = /^(?:结算|管理)?(?:办法|制度|规定|文件|政策|标准|要求|方案|规划)/;

/** A subject of so many characters is unmistakable by itself. */
const UNMISTAKABLE = 4;

interface CopiedText {
  project: ProjectFacts;
  place: TextPlace;
  index: number;
}

/** The texts in which left-over text is looked for. */
function visitTexts(
  project: ProjectFacts,
  withDescriptions: boolean,
  visit: (place: TextPlace, index: number, text: string) => void,
): void {
  const { purpose, goals, indicators } = project.table;
  if (purpose !== null) visit('purpose', 0, purpose);
  for (let index = 0; index < goals.length; index += 1) visit('goal', index, goals[index]!);
  if (!withDescriptions) return;
  for (let index = 0; index < indicators.length; index += 1) {
    const { description } = indicators[index]!;
    if (description !== null) visit('description', index, description);
  }
}

/** No table has so many texts. */
const MOST_TEXTS = 1_000;

const bare = (text: string) => text.replace(/\s+/g, '');

/** Digits, punctuation and brackets, with which an enumerator begins or a text ends. */
const isMark = (code: number) => code < 0x4e00 || code > 0x9fff;

/** A text without number, blanks and closing mark, by which equal texts are found. */
function keyOf(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const key = bare(isMark(first) ? splitEnumerator(text)[1] : text);
  return isMark(last) ? key.replace(/[。；，;,.]$/, '') : key;
}

/** The subjects of projects, and the project that has each; of several with one subject the first is named. */
interface Subjects {
  finder: WordFinder;
  owners: readonly ProjectFacts[];
}

function subjectsOf(projects: readonly ProjectFacts[]): Subjects {
  const owners = new Map<string, ProjectFacts>();
  for (const project of projects) {
    if (project.core === '' || isCommonplace(project.core) || owners.has(project.core)) continue;
    owners.set(project.core, project);
  }
  return { finder: new WordFinder([...owners.keys()]), owners: [...owners.values()] };
}

/** The project that a text speaks of, though its own is another; null when it may well be its own text. */
function foreignOwner(text: string, own: ProjectFacts, { finder, owners }: Subjects): ProjectFacts | null {
  let foreign: ProjectFacts | null = null;
  const plain = bare(text);
  finder.scan(plain, (word, end) => {
    if (foreign !== null) return;
    const subject = finder.words[word] as string;
    if (subject === own.core || areRelated(subject, own.core)) return;
    if (REGULATION.test(plain.slice(end, end + 4))) return;
    if (subject.length < UNMISTAKABLE && !AFTER_SUBJECT.test(plain.slice(end, end + 4))) return;
    foreign = owners[word] ?? null;
  });
  // A text that speaks of its own subject too may name another one beside it.
  return foreign !== null && areRelated(own.core, plain) ? null : foreign;
}

function sheetOf(project: ProjectFacts): string {
  return project.table.origin.sheet ?? project.title;
}

const leftOver: DocumentRule = {
  scope: 'document',
  id: 'left-over-text',
  family: 'text',
  severity: 'warning',
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
      if (own.core === '') continue;
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

const sharedText: DocumentRule = {
  scope: 'document',
  id: 'text-shared',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '与其他项目文字相同', 'en-US': 'Same text in another project' },
  message: {
    'zh-CN': '这段文字与“{other}”完全相同，而两个项目内容不同。',
    'en-US': 'The text is word for word that of "{other}", a project about something else.',
  },
  why: {
    'zh-CN': '不同的项目应有各自的用途和目标，文字相同说明其中一个没有改。',
    'en-US':
      'Different projects have purposes and goals of their own; equal texts mean that one was not rewritten.',
  },
  source: SOURCES.review,
  check(projects) {
    if (projects.length < 2) return NOT_APPLICABLE;
    const seen = new Map<string, CopiedText[] | number>();
    const shared: string[] = [];
    projects.forEach((project, number) => {
      visitTexts(project, false, (place, index, text) => {
        // A text that names its own subject belongs there; where it was copied to, it is left over.
        if (text.length < LEAST_LENGTH || (project.core !== '' && text.includes(project.core))) return;
        const key = keyOf(text);
        const known = seen.get(key);
        // Nearly all texts stand alone: only a number is kept of those until a second one turns up.
        if (known === undefined) seen.set(key, number * MOST_TEXTS + (place === 'purpose' ? 0 : index + 1));
        else if (typeof known === 'number') {
          const at = known % MOST_TEXTS;
          const first = projects[(known - at) / MOST_TEXTS] as ProjectFacts;
          const copy: CopiedText = {
            project: first,
            place: at === 0 ? 'purpose' : 'goal',
            index: Math.max(0, at - 1),
          };
          seen.set(key, [copy, { project, place, index }]);
          shared.push(key);
        } else known.push({ project, place, index });
      });
    });
    return shared.flatMap((key): PlacedResult[] => {
      const copies = seen.get(key) as CopiedText[];
      // A text that names the subject of one of them is left over in the others, and told as such.
      if (copies.some(({ project }) => project.core !== '' && key.includes(project.core))) return [];
      // The first of each subject stands for all projects of that subject: two of them are enough to compare with.
      const [first] = copies as [CopiedText];
      const second = copies.find(({ project }) => !isSameSubject(project, first.project));
      if (!second) return [];
      return copies.flatMap((copy): PlacedResult[] => {
        const other = isSameSubject(copy.project, first.project) ? second : first;
        if (isSameSubject(copy.project, other.project)) return [];
        const values = { other: sheetOf(other.project) };
        return [{ table: copy.project.table, field: textPath(copy.place, copy.index), values }];
      });
    });
  },
};

function isSameSubject(first: ProjectFacts, second: ProjectFacts): boolean {
  if (first === second) return true;
  if (first.core === '' || second.core === '') return false;
  return first.core === second.core || areRelated(first.core, second.core);
}

export const COPIED_TEXT_RULES = [leftOver, sharedText] as const;
