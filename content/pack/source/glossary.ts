import { z } from 'zod';
import { glossaryTermSchema, type GlossaryTerm } from '../../model/pack.ts';
import { fileStart, type ProblemList } from './problem-list.ts';
import { reportIssues } from './schema-problems.ts';
import { slugOf } from './slug.ts';
import { readSourceText } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** An entry as written: the id may be left out and is then made from the term. */
const entriesSchema = z.array(z.preprocess(withId, glossaryTermSchema));

/** Reads `glossary.yml`: a list of `{ term, aliases, plain }`. Optional. */
export async function readGlossary(root: string, problems: ProblemList): Promise<GlossaryTerm[]> {
  const read = await readSourceText(root, problems);
  const yaml = typeof read === 'object' ? parseYaml(read.text, problems) : null;
  if (!yaml) return [];
  const checked = entriesSchema.safeParse(yaml.value);
  if (!checked.success) {
    reportIssues(checked.error, problems, 'glossary', yaml.lines, fileStart);
    return [];
  }
  const seen = new Map<string, string>();
  checked.data.forEach((entry, index) => {
    for (const form of [entry.id, entry.term, ...entry.aliases].map((one) => one.toLowerCase())) {
      const owner = seen.get(form);
      if (owner !== undefined && owner !== entry.id) {
        const message = `“${form}” stands for both “${owner}” and “${entry.id}”.`;
        problems.error('glossary-twice', yaml.lines.get(`${index}`), message, 'Keep it in one entry.');
      }
      seen.set(form, entry.id);
    }
  });
  const ids = checked.data.map((entry) => entry.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    problems.error(
      'glossary-twice',
      yaml.lines.get(`${index}`),
      `The term “${id}” stands twice.`,
      'Keep one entry.',
    );
  });
  return checked.data;
}

function withId(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || 'id' in entry || !('term' in entry)) return entry;
  return { id: slugOf(String(entry.term)), ...entry };
}
