import type { LocalText } from '../../locale/locale';
import { appTexts } from '../app/texts';
import { COMMANDS } from '../../commands/registry';
import { paneTexts } from '../texts';

/** The words of this part of the pane. */
export const helpTexts = {
  heading: { 'zh-CN': '怎样使用', 'en-US': 'How to use it' },
  colours: { 'zh-CN': '颜色的意思', 'en-US': 'What the colours mean' },
  keys: { 'zh-CN': '键盘', 'en-US': 'Keyboard' },
  keysText: {
    'zh-CN':
      'F6 在 Excel 的功能区、表格和窗格之间移动；窗格里用 Tab 和方向键，回车执行。读屏软件会读出结果。',
    'en-US':
      'F6 goes between the ribbon, the sheet and the pane; in the pane use Tab and the arrow keys, and Enter to press. Results are read out by screen readers.',
  },
  privacy: { 'zh-CN': '数据', 'en-US': 'Your data' },
  privacyText: {
    'zh-CN': '一切都在打开的工作簿里完成，不上传任何内容，也不连接其他服务器。我的模板和偏好只存在本机。',
    'en-US':
      'Everything happens in the open workbook: nothing is sent anywhere, and no other server is asked. Templates of your own and preferences stay on this computer.',
  },
  about: { 'zh-CN': '关于', 'en-US': 'About' },
  version: { 'zh-CN': '版本 {version}，MIT 许可证', 'en-US': 'Version {version}, MIT licence' },
  support: { 'zh-CN': '打开帮助页', 'en-US': 'Open the help page' },
  red: {
    'zh-CN': '红：错误，报送前必须改正。',
    'en-US': 'Red: an error, to be put right before handing in.',
  },
  yellow: {
    'zh-CN': '黄：警告，审核时可能被问到。',
    'en-US': 'Yellow: a warning, what a reviewer would ask about.',
  },
  blue: { 'zh-CN': '蓝：提示，供参考。', 'en-US': 'Blue: a note, worth knowing.' },
  cream: { 'zh-CN': '米黄：还没有填写。', 'en-US': 'Cream: not filled in yet.' },
} satisfies Record<string, LocalText>;

/** What each view does, in the order of the work. */
export const VIEW_HELP: readonly { name: LocalText; does: LocalText }[] = [
  {
    name: paneTexts.insertTab,
    does: {
      'zh-CN':
        '插入空白表或按模板插入，选用本单位的表式，也可把当前表换成另一表式；从指标库添加指标，按项目清单一次生成多张。',
      'en-US':
        'A blank table or one from a template, in the form that your office uses; puts the table on show into another form; indicators from the library, many tables from a list.',
    },
  },
  {
    name: appTexts.importTab,
    does: {
      'zh-CN':
        '把公开的绩效文本变成每个项目一张的表格，没有归位的文字另列；还可与上一稿或上年文件对比，或把多个单位的文件汇总审核。',
      'en-US':
        'Makes a table for each project of a published document; texts without a place are listed. Also compares with an earlier version, and reviews the files of many offices together.',
    },
  },
  {
    name: appTexts.checkTab,
    does: {
      'zh-CN': '找出错误、警告和提示并标色，点一条到单元格，稳妥的可一键修复。',
      'en-US':
        'Finds and colours what is wrong; click a finding to go to its cell, repair what is safe at once.',
    },
  },
  {
    name: COMMANDS.handIn.label,
    does: {
      'zh-CN': '最后一步：全部检查通过后设好打印、排好顺序、加上目录；关闭窗格前可一键撤回。',
      'en-US':
        'The last step: when all checks pass, sets up printing, order and contents; one press takes it back as long as the pane is open.',
    },
  },
  {
    name: appTexts.overviewTab,
    does: {
      'zh-CN':
        '项目数、预算合计、检查结果和全部表格一览，可搜索和跳转；生成汇总表、年中监控表、年终自评表、公开文件，结转到下一年度。',
      'en-US':
        'Projects, totals, findings and all tables at a glance, to search and to go to; the summary, sheets for monitoring and self-evaluation, the document to publish, the workbook of next year.',
    },
  },
  {
    name: appTexts.settingsTab,
    does: {
      'zh-CN': '年度、单位、村数、批复总额和限值存在工作簿里；语言和随改随查存在本机。',
      'en-US':
        'Year, agency, villages, approved total and limits live in the workbook; language and live checking on this computer.',
    },
  },
];
