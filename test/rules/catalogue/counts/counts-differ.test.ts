import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[0].target';
const people = (name: string, target: string, level3 = '发放人数', description = '得到补贴的人') => ({
  name,
  [TARGET]: target,
  'indicators[0].level3': level3,
  'indicators[0].description': description,
});

testRule('counts-differ', {
  nearMisses: {
    'the same number': tables(people('高龄老人补贴', '≥80人'), people('高龄老人补助', '80人')),
    'another unit': tables(people('高龄老人补贴', '≥80人'), people('高龄老人补助', '≥90人次')),
    'another name': tables(people('高龄老人补贴', '≥80人'), people('高龄老人补助', '≥90人', '新增人数')),
    'another subject': tables(people('高龄老人补贴', '≥80人'), people('残疾人补贴', '≥90人')),
    'names that say nothing': tables(people('A1', '≥80人'), people('A1', '≥90人')),
    'no number': tables(people('高龄老人补贴', '≥80人'), people('高龄老人补助', '若干人')),
    'no name': tables(
      { ...people('高龄老人补贴', '≥80人'), 'indicators[0].level3': null },
      { ...people('高龄老人补助', '≥90人'), 'indicators[0].level3': null },
    ),
    'another kind of indicator': tables(
      { ...people('高龄老人补贴', '≥80人'), 'indicators[0].level2': '质量指标' },
      { ...people('高龄老人补助', '≥90人'), 'indicators[0].level2': '质量指标' },
    ),
    'all villages are held against their number': tables(
      { name: '村级转移支付', [TARGET]: '≥22个' },
      { name: '2022年村级转移支付', [TARGET]: '≥23个' },
    ),
    'the same project in another form': documentOf([
      tableWith(people('高龄老人补贴', '≥80人')),
      tableWith(people('高龄老人补贴', '≥90人'), { form: 'selfEvaluation' }),
    ]),
    'no target': tables(people('高龄老人补贴', '≥80人'), {
      ...people('高龄老人补助', '≥90人'),
      [TARGET]: null,
    }),
  },
  failures: {
    'another number, whatever the blanks in the name': [
      tables(
        people('高龄老人补贴', '≥80人'),
        people('高龄老人补助', '≥90人', '发放 人数'),
        people('2023年高龄老人补助', '80人'),
      ),
      {
        field: TARGET,
        table: 1,
        values: { name: '发放 人数', found: 90, expected: 80, unit: '人', other: '高龄老人补贴' },
      },
    ],
    'two projects of one subject': [
      tables(people('高龄老人补贴', '≥80人'), people('高龄老人补助', '≥90人')),
      {
        field: TARGET,
        table: 1,
        values: { name: '发放人数', found: 90, expected: 80, unit: '人', other: '高龄老人补贴' },
      },
    ],
  },
});
