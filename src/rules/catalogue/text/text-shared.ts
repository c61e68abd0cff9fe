import { splitEnumerator, withoutBlanks } from '../../../domain/text';
import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../../rule';
import { sheetOf, visitTexts } from '../../support/copied-texts';
import type { JudgedProject } from '../../support/judged-project';
import { areRelated } from '../../support/name-core';
import { SOURCES } from '../../support/sources';
import { textPath, type TextPlace } from '../../support/text-places';

/** Texts shorter than this are alike by chance. */
const LEAST_LENGTH = 12;

interface CopiedText {
  project: JudgedProject;
  place: TextPlace;
  index: number;
}

/** Digits, punctuation and brackets, with which an enumerator begins or a text ends. */
const isMark = (code: number) => code < 0x4e00 || code > 0x9fff;

/** A text without number, blanks and closing mark, by which equal texts are found. */
function keyOf(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const key = withoutBlanks(isMark(first) ? splitEnumerator(text)[1] : text);
  return isMark(last) ? key.replace(/[。；，;,.]$/, '') : key;
}

function isSameSubject(first: JudgedProject, second: JudgedProject): boolean {
  return first === second || areRelated(first.core, second.core);
}

export const textShared: DocumentRule = {
  scope: 'document',
  id: 'text-shared',
  family: 'text',
  severity: 'info',
  forms: 'all',
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
    const seen = new Map<string, CopiedText | CopiedText[]>();
    const shared: string[] = [];
    for (const project of projects) {
      visitTexts(project, false, (place, index, text) => {
        // A text that names its own subject belongs there; where it was copied to, it is left over.
        if (text.length < LEAST_LENGTH || (project.core !== '' && text.includes(project.core))) return;
        const key = keyOf(text);
        const copy: CopiedText = { project, place, index };
        const known = seen.get(key);
        // Nearly all texts stand alone: a list is made when a second one turns up.
        if (known === undefined) seen.set(key, copy);
        else if (Array.isArray(known)) known.push(copy);
        else {
          seen.set(key, [known, copy]);
          shared.push(key);
        }
      });
    }
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
