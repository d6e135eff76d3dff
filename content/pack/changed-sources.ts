import type { SourceChange } from '../model/changes.ts';
import { shortLabelOf } from '../model/reference-label.ts';
import { success, type Result } from '../model/result.ts';
import type { OpenPack } from './open.ts';

/**
 * Sources that lost their standing between two editions (retracted, corrected, superseded), by the articles of the newer
 * one that cite them: the words of an article may be the same and carry less than before. Articles are read only where
 * there is such a source. An older edition whose references cannot be read has no say.
 */
export async function changedSources(
  before: OpenPack | null,
  after: OpenPack,
): Promise<Result<ReadonlyMap<string, readonly SourceChange[]>>> {
  const lost = await lostStanding(before, after);
  if (!lost.ok) return lost;
  const byArticle = new Map<string, readonly SourceChange[]>();
  if (lost.value.size === 0) return success(byArticle);
  for (const { id } of after.contents.articles) {
    const article = await after.readArticle(id);
    if (!article.ok) return article;
    const cited = article.value.references.flatMap(({ reference }) => lost.value.get(reference) ?? []);
    if (cited.length > 0) byArticle.set(id, cited);
  }
  return success(byArticle);
}

async function lostStanding(
  before: OpenPack | null,
  after: OpenPack,
): Promise<Result<ReadonlyMap<string, SourceChange>>> {
  const lost = new Map<string, SourceChange>();
  const older = await before?.readReferences();
  if (!older?.ok) return success(lost);
  const newer = await after.readReferences();
  if (!newer.ok) return newer;
  for (const [id, reference] of newer.value) {
    const status = reference.custom.status ?? 'current';
    const was = older.value.get(id)?.custom.status ?? 'current';
    if (older.value.has(id) && status !== 'current' && status !== was)
      lost.set(id, { reference: id, label: shortLabelOf(reference), status });
  }
  return success(lost);
}
