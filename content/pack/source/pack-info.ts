import { z } from 'zod';
import { packVersionSchema, quickListSchema, specialtySchema } from '../../model/pack.ts';
import { dateSchema, languageSchema, lineSchema, slugSchema } from '../../model/primitives.ts';
import type { PackInfo, SourcePosition } from '../source-types.ts';
import { fileStart, type ProblemList } from './problem-list.ts';
import { reportIssues } from './schema-problems.ts';
import { readSourceText } from './text-file.ts';
import { parseYaml } from './yaml.ts';

const packInfoSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema,
  description: z.string().trim().min(1).max(1000),
  version: packVersionSchema,
  sequence: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'a whole number from 1')
    .transform(Number),
  published: dateSchema,
  licence: lineSchema,
  languages: z.array(languageSchema).min(1),
  publisher: lineSchema,
  specialties: z.array(specialtySchema),
  quick_list: quickListSchema.optional(),
});

/** Reads `pack.yml`. Null info when it is missing or wrong; the problems say why. */
export async function readPackInfo(
  root: string,
  problems: ProblemList,
): Promise<{ info: PackInfo | null; lines: ReadonlyMap<string, SourcePosition> }> {
  const read = await readSourceText(root, problems);
  if (read === 'absent') {
    const todo = 'Write pack.yml as docs/authoring.md shows, or name the folder that holds it.';
    problems.error('pack-yml-missing', undefined, 'There is no pack.yml in this folder.', todo);
  }
  const yaml = typeof read === 'object' ? parseYaml(read.text, problems) : null;
  if (!yaml) return { info: null, lines: new Map() };
  const checked = packInfoSchema.safeParse(yaml.value);
  if (!checked.success) {
    reportIssues(checked.error, problems, 'pack-yml', yaml.lines, fileStart);
    return { info: null, lines: yaml.lines };
  }
  const ids = checked.data.specialties.map((specialty) => specialty.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    const at = yaml.lines.get(`specialties.${index}.id`);
    problems.error('specialty-twice', at, `The specialty “${id}” is listed twice.`, 'Remove one.');
  });
  const { quick_list: quickList, ...rest } = checked.data;
  return { info: { ...rest, ...(quickList ? { quickList } : {}) }, lines: yaml.lines };
}

/** Names the articles of the quick list that this pack does not have. */
export function checkQuickList(
  listed: readonly string[],
  articles: readonly string[],
  lines: ReadonlyMap<string, SourcePosition>,
  problems: ProblemList,
): void {
  const known = new Set(articles);
  listed.forEach((article, index) => {
    if (known.has(article)) return;
    const at = lines.get(`quick_list.articles.${index}`);
    const message = `The quick list names “${article}”, which is not in this pack.`;
    problems.error('quick-list-article', at, message, 'Correct the id, or take it out of the list.');
  });
}
