import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { memo } from '../../domain/memo';
import type { Severity } from '../../domain/severity';
import type { Standards } from '../../domain/standards';
import type { EnteredSettings, Limits } from '../../domain/workbook-settings';
import type { Locale, LocalText } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { PROFILE_SCHEMA } from './profile-schema';

const texts = {
  noJson: {
    'zh-CN': '“{file}”不是有效的 JSON 文件（{reason}）。请检查引号、逗号和括号。',
    'en-US': '"{file}" is no valid JSON ({reason}). Check its quotes, commas and brackets.',
  },
  invalid: {
    'zh-CN': '“{file}”不是有效的单位标准，{place}：{problem}。请对照 docs/profile.schema.json 改正。',
    'en-US': '"{file}" holds no valid standards, {place}: {problem}. See docs/profile.schema.json.',
  },
} satisfies Record<string, LocalText>;

/** What is wrong, by the keyword of the schema that says so. */
const PROBLEMS: Readonly<Record<string, LocalText>> = {
  false: { 'zh-CN': '没有这一项', 'en-US': 'there is no such entry' },
  enum: { 'zh-CN': '不是可用的值', 'en-US': 'not one of the values that it may have' },
  type: { 'zh-CN': '类型不对', 'en-US': 'of another type than it must be' },
  required: { 'zh-CN': '缺少必填项', 'en-US': 'something that it must have is missing' },
  minimum: { 'zh-CN': '不能是负数', 'en-US': 'must not be negative' },
  minLength: { 'zh-CN': '不能为空', 'en-US': 'must not be empty' },
  minItems: { 'zh-CN': '不能为空', 'en-US': 'must not be empty' },
  anyOf: { 'zh-CN': '写法不对', 'en-US': 'not written as it must be' },
};

/** What is said of a text where a field is to be named; where a sentence may stand, only an empty one is wrong. */
const UNKNOWN_FIELD: LocalText = { 'zh-CN': '没有这个栏目', 'en-US': 'there is no such field' };

/** What something must be, by the type of the schema. */
const TYPES: Readonly<Record<string, LocalText>> = {
  number: { 'zh-CN': '应为数字', 'en-US': 'must be a number' },
  integer: { 'zh-CN': '应为整数', 'en-US': 'must be a whole number' },
  string: { 'zh-CN': '应为文字', 'en-US': 'must be a text' },
  boolean: { 'zh-CN': '应为 true 或 false', 'en-US': 'must be true or false' },
  array: { 'zh-CN': '应为列表 [ ]', 'en-US': 'must be a list [ ]' },
  object: { 'zh-CN': '应为对象 { }', 'en-US': 'must be an object { }' },
};

/** More values than this are looked up in the schema. */
const MOST_NAMED = 6;

/** The same in both languages, with what it is about behind it. */
const naming = ({ 'zh-CN': zh, 'en-US': en }: LocalText, what: string): LocalText => ({
  'zh-CN': `${zh}（${what}）`,
  'en-US': `${en} (${what})`,
});

/**
 * What is wrong, in words: what a type must be, the key that is missing and the values that there may be, as the validator
 * names them; of one of several ways of writing, what was written.
 */
function problemOf({ keyword, error }: OutputUnit, written: unknown): LocalText {
  const problem = (written === '' ? PROBLEMS['minLength'] : PROBLEMS[keyword]) as LocalText;
  if (keyword === 'type') return TYPES[/Expected "(\w+)"/.exec(error)?.[1] ?? ''] ?? problem;
  if (keyword === 'anyOf')
    return typeof written === 'string' && written !== '' ? naming(UNKNOWN_FIELD, written) : problem;
  const named = [...error.matchAll(/"([^"]+)"/g)].map(([, name]) => name as string);
  return named.length > 0 && named.length <= MOST_NAMED ? naming(problem, named.join(', ')) : problem;
}

/** What stands at a place of the file, as the validator names it. */
function valueAt(profile: unknown, place: string): unknown {
  return place
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], profile);
}

/** What a profile holds, once it is valid. */
interface Profile {
  name: string;
  limits?: Partial<Limits>;
  required?: (string | { field: string; forms: string[] })[];
  rules?: Record<string, { on?: boolean; severity?: Severity; message?: string | LocalText }>;
}

/** What a profile enters: limits and rules that are off as a workbook has them, and the standards beside them. */
export type ProfileEntries = Pick<EnteredSettings, 'limits' | 'rulesOff' | 'standards'>;

let validator: Validator | null = null;

/** Throws a UserError that names the place of the first thing that is wrong. */
function validate(profile: unknown, file: string): asserts profile is Profile {
  validator ??= new Validator(PROFILE_SCHEMA as unknown as Schema, '2020-12', false);
  const { valid, errors } = validator.validate(profile);
  if (valid) return;
  // The deepest error tells most: the others say that something within is wrong.
  const depth = ({ instanceLocation }: OutputUnit) => instanceLocation.split('/').length;
  const [worst] = errors.sort(
    (a, b) => depth(b) - depth(a) || Number(b.keyword === 'false') - Number(a.keyword === 'false'),
  ) as [OutputUnit];
  const place = decodeURIComponent(worst.instanceLocation.slice(1)) || '/';
  const problem = problemOf(worst, valueAt(profile, place));
  const inLanguage = (locale: Locale) => texts.invalid[locale].replace('{problem}', problem[locale]);
  throw new UserError({ 'zh-CN': inLanguage('zh-CN'), 'en-US': inLanguage('en-US') }, { file, place });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new UserError(texts.noJson, { file, reason: (error as Error).message }, { cause: error });
  }
}

function standardsOf({ name, required = [], rules = {}, ...others }: Profile): Standards {
  const entries = Object.entries(rules);
  return {
    name,
    required: required.map((one) => (typeof one === 'string' ? { field: one, forms: 'all' } : one)),
    rulesOn: entries.flatMap(([id, { on }]) => (on === true ? [id] : [])),
    severities: Object.fromEntries(
      entries.flatMap(([id, { severity }]) => (severity === undefined ? [] : [[id, severity]])),
    ),
    messages: Object.fromEntries(
      entries.flatMap(([id, { message }]) =>
        message === undefined
          ? []
          : [[id, typeof message === 'string' ? { 'zh-CN': message, 'en-US': message } : message]],
      ),
    ),
    source: JSON.stringify({ name, required, rules, ...others }),
  };
}

/** Reads the standards of an office. Throws a UserError that says what is wrong, and where, when they are not valid. */
export function readProfile(text: string, file: string): ProfileEntries {
  const profile = parsed(text, file);
  validate(profile, file);
  return {
    limits: profile.limits ?? {},
    rulesOff: Object.entries(profile.rules ?? {}).flatMap(([id, { on }]) => (on === false ? [id] : [])),
    standards: standardsOf(profile),
  };
}

/** The standards that a workbook keeps as one line; null of a line that somebody has spoilt. */
export const keptStandards: (line: string) => Standards | null = memo((line) => {
  try {
    return readProfile(line, '').standards;
  } catch {
    return null;
  }
});
