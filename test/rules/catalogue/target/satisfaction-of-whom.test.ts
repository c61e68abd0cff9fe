import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const asked = (name: string | null, description: string | null) =>
  given({ 'indicators[5].level3': name, 'indicators[5].description': description });

testRule('satisfaction-of-whom', {
  nearMisses: {
    'the description says it': asked('满意度', '问卷中表示满意的学生的比例'),
    'the name says it, the category beside it': asked('服务对象满意度（企业）', '表示满意的比例'),
    ...Object.fromEntries(
      '群众 居民 市民 公众 农民 农户 牧民 企业 商户 单位 干部 职工 员工 人员 学员 师生 学生 家长 患者 老人 残疾人 军人 军属 民兵 青年 妇女 儿童 党员 考生 游客 家属 家庭 用户 客户 代表 委员 对象 群体 旅客 乘客 住户 业主 社会 基层 部门 村 社区'
        .split(' ')
        .map((word) => [word, asked(`${word}满意度`, null)]),
    ),
  },
  failures: {
    'neither says it': [asked('满意度', '表示满意的比例'), { field: 'indicators[5].level3' }],
    'the name of the category says nothing': [
      asked('服务对象满意度', null),
      { field: 'indicators[5].level3' },
    ],
    'a description alone': [asked(null, '表示满意的比例'), { field: 'indicators[5].level3' }],
  },
  notApplicable: {
    'neither is there': asked(null, null),
    'nobody is asked about incidents': asked('安全事件发生数', '全年发生的安全事件'),
  },
});
