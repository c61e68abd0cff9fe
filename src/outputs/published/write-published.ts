import type { PublishedDocument } from '../../sheet-plan/published-document';

/** Writes a document as one kind of file; each writer is loaded when it is asked for. */
type Writer = (document: PublishedDocument) => Promise<Uint8Array>;

/** The kinds of files that a published document is written as, by their endings, with their MIME types. */
export const PUBLISHED_KINDS = {
  '.docx': {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document) => (await import('../docx/write-docx')).writeDocx(document),
  },
  '.html': {
    mimeType: 'text/html',
    write: async (document) =>
      new TextEncoder().encode((await import('../html/write-html')).writeHtml(document)),
  },
} satisfies Record<string, { mimeType: string; write: Writer }>;

export type PublishedKind = keyof typeof PUBLISHED_KINDS;
