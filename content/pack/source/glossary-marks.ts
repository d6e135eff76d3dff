import type { Question, Section } from '../../model/article.ts';
import type { GlossaryTerm } from '../../model/pack.ts';
import type { Block, Inline, Sentence } from '../../model/text.ts';

/** Short forms in capitals, such as AS or IT, are found as written only: in small letters they are other words. */
const abbreviation = /^[\p{Lu}\p{N}]{1,5}$/u;

/** Finds glossary terms: whole words, longest form first, in any case unless the form is an abbreviation. */
export interface TermFinder {
  readonly pattern: RegExp | null;
  termOf(form: string): string | undefined;
}

export function createTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { id, term, aliases } of glossary) {
    for (const form of [term, ...aliases]) {
      if (abbreviation.test(form)) exact.set(form, id);
      else folded.set(form.toLowerCase(), id);
    }
  }
  const forms = [...exact.keys(), ...folded.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = forms.map((form) =>
    form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
  );
  return {
    pattern:
      forms.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
        : null,
    termOf: (form) => exact.get(form) ?? folded.get(form.toLowerCase().replaceAll(/\s+/g, ' ')),
  };
}

/** Terms a reader of each wording has met in this section. */
type Met = Set<string>;

/** Marks the first mention of each term in each section; never inside links, citations, code or headings. */
export function markTermsInSections(sections: readonly Section[], finder: TermFinder): Section[] {
  if (!finder.pattern) return [...sections];
  return sections.map((section) => ({ ...section, blocks: markBlocks(section.blocks, finder, new Set()) }));
}

/** Marks the first mention of each term in each question, its explanation included. */
export function markTermsInQuestions(questions: readonly Question[], finder: TermFinder): Question[] {
  if (!finder.pattern) return [...questions];
  return questions.map((question) => {
    const met: Met = new Set();
    return {
      ...question,
      prompt: markSentences(question.prompt, finder, met),
      options: question.options.map((option) => ({
        ...option,
        text: markSentences(option.text, finder, met),
      })),
      explanation: markSentences(question.explanation, finder, met),
    };
  });
}

function markBlocks(blocks: readonly Block[], finder: TermFinder, met: Met): Block[] {
  return blocks.map((block) => markBlock(block, finder, met));
}

function markBlock(block: Block, finder: TermFinder, met: Met): Block {
  const inBlocks = (blocks: readonly Block[]): Block[] => markBlocks(blocks, finder, met);
  const inSentences = (sentences: readonly Sentence[]): Sentence[] => markSentences(sentences, finder, met);
  switch (block.type) {
    case 'paragraph':
      return { ...block, sentences: inSentences(block.sentences) };
    case 'table':
      return {
        ...block,
        caption: inSentences(block.caption),
        head: block.head.map(inSentences),
        rows: block.rows.map((row) => row.map(inSentences)),
      };
    case 'figure':
      return { ...block, caption: inSentences(block.caption) };
    case 'redFlags':
      return {
        ...block,
        flags: block.flags.map((flag) => ({
          ...flag,
          sign: inSentences(flag.sign),
          action: inSentences(flag.action),
        })),
      };
    case 'list':
      return { ...block, items: block.items.map(inBlocks) };
    case 'note':
    case 'conflict':
    case 'quote':
      return { ...block, blocks: inBlocks(block.blocks) };
    case 'wording':
      return markWording(block, finder, met);
  }
}

/** Each reader sees one variant: a term counts as met afterwards only if every variant has it. */
function markWording(block: Extract<Block, { type: 'wording' }>, finder: TermFinder, met: Met): Block {
  const mets: Met[] = [];
  const variant = (blocks: readonly Block[]): Block[] => {
    const own: Met = new Set(met);
    mets.push(own);
    return markBlocks(blocks, finder, own);
  };
  const marked: Block = {
    ...block,
    clinician: variant(block.clinician),
    ...(block.student ? { student: variant(block.student) } : {}),
    ...(block.public ? { public: variant(block.public) } : {}),
  };
  for (const term of mets[0] ?? []) if (mets.every((one) => one.has(term))) met.add(term);
  return marked;
}

function markSentences(sentences: readonly Sentence[], finder: TermFinder, met: Met): Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, content: markInlines(sentence.content, finder, met) }));
}

function markInlines(inlines: readonly Inline[], finder: TermFinder, met: Met): Inline[] {
  return inlines.flatMap((node): Inline[] => {
    if (node.type === 'text') return markText(node.value, finder, met);
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ ...node, children: markInlines(node.children, finder, met) }];
    }
    return [node];
  });
}

function markText(value: string, finder: TermFinder, met: Met): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(finder.pattern ?? /(?!)/g)) {
    const term = finder.termOf(match[0]);
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    if (match.index > from) nodes.push({ type: 'text', value: value.slice(from, match.index) });
    nodes.push({ type: 'term', term, children: [{ type: 'text', value: match[0] }] });
    from = match.index + match[0].length;
  }
  if (from < value.length || nodes.length === 0) nodes.push({ type: 'text', value: value.slice(from) });
  return nodes;
}
