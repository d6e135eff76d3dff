import { extname } from 'node:path';
import type { Article } from '../model/article.ts';
import {
  packPaths,
  type Contents,
  type EditorialPolicy,
  type GlossaryTerm,
  type LearningPath,
  type Manifest,
  type PackTrust,
} from '../model/pack.ts';
import type { Reference } from '../model/reference.ts';
import type { Result } from '../model/result.ts';
import { attempt, PackRefusal, type PackFailureCode } from './failures.ts';
import { limits } from './limits.ts';
import { openPackFile } from './pack-files.ts';
import { readPack, type PackReader } from './pack-reader.ts';

export interface OpenPackOptions {
  /** Raw Ed25519 public keys this machine trusts, base64. */
  readonly trustedKeys: readonly string[];
  /**
   * When file digests and schemas are checked: all of them while opening, or each file when it is read. Left out, small
   * packs are checked whole. Manifest, signature, contents and the list of files are always checked while opening.
   */
  readonly verify?: 'all' | 'on-read';
}

/** A pack whose signature and list of files hold. Every byte handed out was checked against the signed list first. */
export interface OpenPack {
  readonly file: string;
  readonly manifest: Manifest;
  readonly trust: PackTrust;
  readonly contents: Contents;
  /** Size of the pack file. */
  readonly bytes: number;
  readArticle(id: string): Promise<Result<Article, PackFailureCode>>;
  readReferences(): Promise<Result<ReadonlyMap<string, Reference>, PackFailureCode>>;
  readGlossary(): Promise<Result<GlossaryTerm[], PackFailureCode>>;
  /** Null when the pack brings none. */
  readEditorialPolicy(): Promise<Result<EditorialPolicy | null, PackFailureCode>>;
  readLearningPaths(): Promise<Result<LearningPath[], PackFailureCode>>;
  /** The verified bytes of one file of the pack, such as `search/titles.json`. */
  readEntry(path: string): Promise<Result<Buffer, PackFailureCode>>;
  /** A picture and its media type, by its name below `media/`. */
  readMedia(name: string): Promise<Result<{ bytes: Uint8Array; type: string }, PackFailureCode>>;
  close(): Promise<void>;
}

/** Media a pack may carry: pictures made of pixels, which cannot run anything. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Opens a pack file, or refuses it whole with the reason. The caller closes it. */
export async function openPack(
  file: string,
  options: OpenPackOptions,
): Promise<Result<OpenPack, PackFailureCode>> {
  return await attempt(file, async () => {
    const handle = await openPackFile(file);
    try {
      const reader = await readPack(handle, options.trustedKeys);
      const isSmall = reader.contentBytes <= limits.checkWholeBytes;
      if ((options.verify ?? (isSmall ? 'all' : 'on-read')) === 'all') await reader.checkAll();
      return asOpenPack(file, reader);
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

/** The reader with every refusal turned into a value. */
function asOpenPack(file: string, reader: PackReader): OpenPack {
  let isOpen = true;
  const guarded = <Value>(read: () => Promise<Value>): Promise<Result<Value, PackFailureCode>> =>
    attempt(file, async () => {
      if (!isOpen) throw new PackRefusal('pack-closed');
      return await read();
    });
  const { manifest, trust, contents, bytes } = reader;
  return {
    file,
    manifest,
    trust,
    contents,
    bytes,
    readArticle: (id) => guarded(() => reader.article(id)),
    readReferences: () => guarded(() => reader.references()),
    readGlossary: () => guarded(() => reader.glossary()),
    readEditorialPolicy: () => guarded(() => reader.editorialPolicy()),
    readLearningPaths: () => guarded(() => reader.learningPaths()),
    readEntry: (path) => guarded(() => reader.entry(path)),
    readMedia: (name) => guarded(() => readMedia(reader, name)),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await reader.close();
    },
  };
}

async function readMedia(reader: PackReader, name: string): Promise<{ bytes: Uint8Array; type: string }> {
  const type = mediaTypes[extname(name).toLowerCase()];
  const path = packPaths.media(name);
  if (type === undefined || !Object.hasOwn(reader.manifest.entries, path))
    throw new PackRefusal('media-not-found', name);
  return { bytes: await reader.entry(path), type };
}
