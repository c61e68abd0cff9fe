import { decodePart } from '../package/decode-part';
import { PartError } from '../package/part-error';
import { readXml, type Attributes } from '../package/read-xml';

/** What ends the reading when the first element has been seen. */
class Seen extends Error {
  constructor(
    readonly element: string,
    readonly attributes: Attributes,
  ) {
    super(element);
  }
}

/** So much is decoded at a time. */
const PIECE = 4096;

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Kinds of files by their first element and a namespace that it names. */
const KINDS = [
  { element: 'Workbook', namespace: 'urn:schemas-microsoft-com:office:spreadsheet', kind: 'xml-workbook' },
  {
    element: 'document',
    namespace: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
    kind: 'flat-document',
  },
] as const;

/** What kind of spreadsheet a file of XML is: of Excel 2003, or OpenDocument in one part; null of any other file. */
export function xmlKind(bytes: Uint8Array): (typeof KINDS)[number]['kind'] | null {
  if (!/^[^\w]*</.test(String.fromCharCode(...bytes.subarray(0, 16)))) return null;
  try {
    readXml(
      decodePart(piecesOf(bytes)),
      {
        open: (element, attributes) => {
          throw new Seen(element, attributes);
        },
      },
      () => undefined,
    );
  } catch (error) {
    if (error instanceof PartError) return null;
    if (!(error instanceof Seen)) throw error;
    const namespaces = Object.values(error.attributes);
    const found = KINDS.find(
      ({ element, namespace }) => element === error.element && namespaces.includes(namespace),
    );
    return found?.kind ?? null;
  }
  return null;
}
