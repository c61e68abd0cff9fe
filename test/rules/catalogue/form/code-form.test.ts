import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const LEGAL = '13020824P00000001001A';
const code = (value: string) => given({ code: value });
const bad = (value: string, fix?: string) =>
  [
    code(value),
    { field: 'code', values: { value, length: value.length }, ...(fix !== undefined && { fix }) },
  ] as const;

testRule('code-form', {
  nearMisses: {
    'digits alone behind the letter': code('130208245000100100041'.replace('5', 'P')),
    'letters behind the letter': code('13020824Z0000000100ZZ'),
  },
  failures: {
    'one character too few': bad('13020824P0000000100A'),
    'one too many': bad('13020824P00000001001AB'),
    'a region that does not exist': bad('99020824P00000001001A'),
    'no letter': bad('13020824100000001001A'),
    'small letters are repaired': bad('13020824p00000001001a', LEGAL),
    'full-width characters are repaired': bad('１３０２０８２４Ｐ00000001001A', LEGAL),
    'blanks and strokes are repaired': bad('130208 24P-00000001001A', LEGAL),
    'in any form, where it begins like one': [
      documentOf([tableWith({ code: '13020824P0000000100A' }, { form: 'selfEvaluation' })]),
      { field: 'code', values: { value: '13020824P0000000100A', length: 20 } },
    ],
    'of another make, where the form fixes it': bad('XM2025017'),
    'in any form, where what is repaired begins like one': [
      documentOf([tableWith({ code: '１３０２０８２４Ｐ00000001001A' }, { form: 'declaration' })]),
      { field: 'code', values: { value: '１３０２０８２４Ｐ00000001001A', length: 21 }, fix: LEGAL },
    ],
  },
  notApplicable: {
    'it is empty': given({ code: null }),
    'the code of another system in the form of another office': documentOf([
      tableWith({ code: 'XM2025017' }, { form: 'declaration' }),
    ]),
    'a number alone there': documentOf([tableWith({ code: '330100251234' }, { form: 'indicatorList' })]),
  },
});
