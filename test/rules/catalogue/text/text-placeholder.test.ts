import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const purpose = (text: string) => given({ purpose: text });
const wrong = (text: string, found = text) =>
  [purpose(text), { field: 'purpose', values: { found } }] as const;

testRule('text-placeholder', {
  nearMisses: {
    'a size has one sign': purpose('购置A4打印纸3×5箱，单价50%*2，图纸X幅，_下划，○一处。'),
    'nothing to say inside a text': purpose('本项目无其他支出，细节略。'),
    'a stroke inside a text': purpose('办公/水电'),
    'one ellipsis': purpose('办公、水电…'),
    'N/A inside a text': purpose('N/A号仓库'),
  },
  failures: {
    XX: wrong('用于XX村办公', 'XX'),
    xxx: wrong('用于xxx村办公', 'xxx'),
    '××': wrong('用于××村办公', '××'),
    '＊＊': wrong('用于＊＊村办公', '＊＊'),
    '**': wrong('用于**村办公', '**'),
    ____: wrong('用于____村办公', '____'),
    '○○': wrong('用于○○村办公', '○○'),
    〇〇: wrong('用于〇〇村办公', '〇〇'),
    '□□': wrong('用于□□村办公', '□□'),
    '◯◯': wrong('用于◯◯村办公', '◯◯'),
    '……': wrong('用于……办公', '……'),
    ...Object.fromEntries(
      ['某某', '待填', '待定', '待补', '待完善', '请填', '（填写', '(填写', 'TODO', 'TBD'].map((word) => [
        word,
        wrong(`金额${word}后办公`, word),
      ]),
    ),
    ...Object.fromEntries(
      ['无', '略', '/', '／', '—', '-', '…', '……', '**', 'N/A', 'n/a', '暂无'].map((word) => [
        `${word} alone`,
        wrong(word),
      ]),
    ),
    'in the texts of an indicator': [
      given({
        'indicators[0].level3': 'XX村数',
        'indicators[1].description': '待填',
        'indicators[2].basis': '待定',
      }),
      { field: 'indicators[0].level3', values: { found: 'XX' } },
      { field: 'indicators[1].description', values: { found: '待填' } },
      { field: 'indicators[2].basis', values: { found: '待定' } },
    ],
    'a long stroke': wrong('—'.repeat(30)),
    'a name': [given({ name: '无' }), { field: 'name', values: { found: '无' } }],
  },
});
