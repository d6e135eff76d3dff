import type { Element, Root as XmlRoot } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { filesOf } from './archive-files.ts';
import { addressFrom, notices } from './fields.ts';
import {
  reasonOf,
  unreadable,
  type ImportedArticle,
  type Importer,
  type ImportItem,
  type Place,
  type ReadOptions,
} from './importer.ts';
import { answerBlocks } from './medquad-answer.ts';
import { cleanLine, cleanText, heading, shortened } from './plain-text.ts';

/** The longest file of the archive has 60 kB; entities cannot expand, because the parser knows only the five of XML. */
const LONGEST_FILE = 16 * 1024 * 1024;

/**
 * MedQuAD: questions and answers of NIH sites as XML, one file a topic. Ben Abacha and Demner-Fushman, “A
 * question-entailment approach to question answering”, BMC Bioinformatics 2019;20:511. CC BY 4.0, by its readme.
 * Most files are `Document/Focus/QAPairs/QAPair`; a few are `doc/doctitle-focus/qaPairs/pair` or start with `DiseaseFile`.
 */
export const medquadImporter: Importer = { format: 'medquad', licence: 'CC-BY-4.0', origin: 'MedQuAD', read };

async function* read(path: string, { onRead }: ReadOptions): AsyncGenerator<ImportItem> {
  try {
    for await (const file of filesOf(path, {
      wanted: (name) => name.toLowerCase().endsWith('.xml'),
      longest: LONGEST_FILE,
    })) {
      onRead(file.read);
      yield* itemsOf(file.path, file.bytes);
    }
  } catch (error) {
    yield unreadable(path, reasonOf(error));
  }
}

function* itemsOf(file: string, bytes: Uint8Array | null): Generator<ImportItem> {
  if (bytes === null)
    return yield {
      kind: 'refused',
      at: { file },
      reason: `the file is longer than ${LONGEST_FILE / 1024 / 1024} MB`,
    };
  let xml: XmlRoot;
  try {
    xml = fromXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return yield { kind: 'refused', at: { file }, reason: `the file is not XML: ${reasonOf(error)}` };
  }
  yield* documentItems(xml, file);
}

function* documentItems(xml: XmlRoot, file: string): Generator<ImportItem> {
  const root = xml.children.find((node) => node.type === 'element');
  if (!root || !/^(?:document|doc|diseasefile)$/i.test(root.name))
    return yield { kind: 'refused', at: { file }, reason: 'the file is not a MedQuAD document' };
  const at = placeOf(root, file);
  const focus = cleanLine(textOf(first(root, /^(?:focus|doctitle-focus)$/i)));
  if (focus === '')
    return yield { kind: 'refused', at, reason: 'the document has no focus: nothing says what it is about' };
  const body: ImportedArticle['body'][number][] = [];
  for (const pair of all(root, /^(?:qa)?pair$/i)) {
    const question = tidyQuestion(textOf(first(pair, /^question$/i)));
    const answer = cleanText(textOf(first(pair, /^answer$/i)));
    if (answer.dropped > 0)
      yield {
        kind: 'notice',
        at: placeOf(pair, file),
        notice: notices.hiddenCharacters,
      };
    if (question === '')
      yield { kind: 'refused', at: placeOf(pair, file), reason: 'the pair has no question' };
    else if (answer.text.trim() === '')
      yield { kind: 'refused', at: placeOf(pair, file), reason: `the question “${question}” has no answer` };
    else body.push(heading(2, shortened(question)), ...answerBlocks(answer.text));
  }
  if (body.length === 0)
    return yield { kind: 'refused', at, reason: `the document “${focus}” has no answers` };
  yield { kind: 'article', at, article: articleFrom(root, focus, body) };
}

function articleFrom(root: Element, focus: string, body: ImportedArticle['body']): ImportedArticle {
  const source = cleanLine(root.attributes['source'] ?? root.attributes['corpus'] ?? '');
  const id = cleanLine(root.attributes['id'] ?? root.attributes['docid'] ?? root.attributes['fid'] ?? '');
  const url = addressFrom(root.attributes['url']);
  const aliases = all(root, /^synonym$/i).map((synonym) => cleanLine(textOf(synonym)));
  return {
    title: shortened(focus),
    // Focus, source and id together: the same name whatever else is in the archive.
    name: `${focus.slice(0, 50)} ${source} ${id}`,
    sourceId: `${source}/${id}`,
    url,
    language: 'en',
    aliases: [...new Set(aliases.filter((alias) => alias !== '' && alias !== focus))].slice(0, 60),
    attribution: shortened(
      `MedQuAD (Ben Abacha and Demner-Fushman, 2019), CC BY 4.0. Text from ${source || 'a site of the NIH'}${url ? `, ${url}` : ''}`,
    ),
    origin: source === '' ? 'MedQuAD' : `MedQuAD (${source})`,
    body,
  };
}

/** `Who is at risk for X? ?` → `Who is at risk for X?` */
function tidyQuestion(question: string): string {
  return cleanLine(question)
    .replace(/(?:\s*\?)+$/, '?')
    .replace(/^\?$/, '');
}

function placeOf(element: Element, file: string): Place {
  const line = element.position?.start.line;
  return line === undefined ? { file } : { file, line };
}

function all(element: Element, name: RegExp): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return name.test(child.name) ? [child] : all(child, name);
  });
}

function first(element: Element, name: RegExp): Element | undefined {
  return all(element, name)[0];
}

function textOf(element: Element | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) =>
      child.type === 'element'
        ? textOf(child)
        : child.type === 'text' || child.type === 'cdata'
          ? child.value
          : '',
    )
    .join('');
}
