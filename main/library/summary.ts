import { packPaths } from '../../content/model/pack.ts';
import type { OpenPack } from '../../content/pack/open.ts';
import type { PackSummary } from '../api/contract.ts';

/** A pack as lists and badges show it. */
export function summaryOf(pack: OpenPack, installed: PackSummary['installed']): PackSummary {
  const { manifest } = pack;
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
    keyId: manifest.publisher.key?.id ?? null,
    trust: pack.trust,
    ...manifest.counts,
    bytes: pack.bytes,
    specialties: manifest.specialties,
    installed,
    hasEditorialPolicy: packPaths.editorialPolicy in manifest.entries,
  };
}
