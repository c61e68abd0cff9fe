import type { PublishedKind } from '../outputs/published/write-published';
import type { Message } from '../locale/message';
import type { Command } from './command';
import type { ExportedFile } from './in-excel/export-document';

const leftOutText = {
  'zh-CN': '有 {count} 项内容在这些表里没有位置，没有写入文件。',
  'en-US':
    '{count} {count:thing has|things have} no place in these tables and {count:is|are} not in the document.',
};

const followUpsText = {
  'zh-CN': '公开文件只含绩效目标：{count} 张运行监控表和自评表没有写入。',
  'en-US': 'The document is one of targets: {count} monitoring and self-evaluation sheets are not in it.',
};

/** What to look after in a file of a kind. */
const NOTES: Readonly<Record<PublishedKind, readonly Message[]>> = {
  '.docx': [
    {
      text: {
        'zh-CN': '目录的页码是推算的：在 Word 中右击目录，选“更新域”即可核准。',
        'en-US': 'The page numbers of the contents are worked out: in Word, update the table of contents.',
      },
    },
  ],
  '.html': [],
};

/** Makes the document that an office publishes, as a file for the user to keep. */
export const exportDocument: Command<{ kind: PublishedKind }, ExportedFile> = {
  id: 'export-document',
  label: { 'zh-CN': '生成公开文件', 'en-US': 'Document to publish' },
  description: {
    'zh-CN': '把部门目标和所有项目表生成一份可公开的 Word 文档或网页，按公文格式排版。',
    'en-US': "Makes a Word document or a web page of the department's goals and all project tables.",
  },
  offered: { pane: true, commandLine: 'export' },
  doing: { 'zh-CN': '正在生成文件', 'en-US': 'Making the document' },
  isCancellable: true,
  run: async ({ kind }, { open, onProgress }) =>
    (await import('./in-excel/export-document')).exportDocument(kind, onProgress, (await open()).session),
  tell: ({ name, projects, leftOut, followUps }, { kind }) => ({
    title: {
      text: {
        'zh-CN': '已生成“{name}”（{projects} 个项目），请在浏览器或系统的下载位置查看。',
        'en-US':
          '"{name}" was made ({projects} {projects:project|projects}); it is where your downloads are.',
      },
      values: { name, projects },
    },
    details: [
      ...(followUps > 0 ? [{ text: followUpsText, values: { count: followUps } }] : []),
      ...(leftOut > 0 ? [{ text: leftOutText, values: { count: leftOut } }] : []),
      ...NOTES[kind],
    ],
  }),
};
