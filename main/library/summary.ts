import { packPaths } from '../../content/model/pack.ts';
import { fingerprintOf } from '../../content/pack/keys.ts';
import type { OpenPack } from '../../content/pack/open.ts';
import type { PackSummary } from '../api/contract.ts';

/** A pack as lists and badges show it. */
export function summaryOf(
  pack: OpenPack,
  { installed, update }: Pick<PackSummary, 'installed' | 'update'>,
): PackSummary {
  const { manifest } = pack;
  const { key } = manifest.publisher;
  return {
    id: manifest.id,
    title: manifest.title,
    description: manifest.description,
    version: manifest.version,
    sequence: manifest.sequence,
    published: manifest.published,
    licence: manifest.licence,
    languages: manifest.languages,
    publisher: manifest.publisher.name,
    keyId: key?.id ?? null,
    keyWords: key && fingerprintOf(key.publicKey),
    trust: pack.trust,
    ...manifest.counts,
    bytes: pack.bytes,
    specialties: manifest.specialties,
    quickList: manifest.quickList ?? null,
    installed,
    update,
    hasEditorialPolicy: pack.has(packPaths.editorialPolicy),
  };
}
