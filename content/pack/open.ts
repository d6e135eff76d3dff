import { extname } from 'node:path';
import type { Article } from '../model/article.ts';
import {
  packPaths,
  type Contents,
  type EditorialPolicy,
  type GlossaryTerm,
  type LearningPath,
  type LicenceShare,
  type PackManifest,
  type PackTrust,
} from '../model/pack.ts';
import type { Reference } from '../model/reference.ts';
import type { Result } from '../model/result.ts';
import { attempt, PackRefusal, type PackFailureCode } from './failures.ts';
import { limits } from './limits.ts';
import {
  forOtherThreads,
  fromOtherThread,
  openPackFile,
  readPackFiles,
  type VerifiedFiles,
} from './pack-files.ts';
import { readPack, readPackAgain, type PackReader } from './pack-reader.ts';

/**
 * How much of a pack is checked while it is opened. Manifest, signature, contents and the list of files always are, and
 * every file again when it is read: its digest, its schema, and that it points at nothing missing.
 */
export type Verification =
  /** Every file: digest, schema, and what it points at. */
  | 'all'
  /** The digest of every file. */
  | 'digests'
  /** Nothing more. */
  | 'on-read';

/**
 * A small pack is checked whole, so that a bad one is refused before anything of it is shown. Where a trusted publisher
 * signed, digests are enough at the start: the builder has checked what it signed, and `OpenPack.check` can be run once
 * the app is up. A large pack is checked file by file as it is read.
 */
function usualVerification(reader: PackReader): Verification {
  if (reader.contentBytes > limits.checkWholeBytes) return 'on-read';
  return reader.trust === 'trusted' ? 'digests' : 'all';
}

export interface OpenPackOptions {
  /** Raw Ed25519 public keys this machine trusts, base64. */
  readonly trustedKeys: readonly string[];
  /** What is checked while opening; left out, `usualVerification` decides. */
  readonly verify?: Verification;
  /** The file a refusal names, where `file` is a copy whose name says nothing. */
  readonly copyOf?: string;
  /**
   * Told as soon as manifest, signature and list of files hold, before anything else is read: another thread can begin. The
   * pack may still be refused.
   */
  readonly onFiles?: ((files: VerifiedFiles) => void) | undefined;
}

/** A pack whose signature and list of files hold. Every byte handed out was checked against the signed list first. */
export interface OpenPack {
  readonly file: string;
  readonly manifest: PackManifest;
  readonly trust: PackTrust;
  readonly contents: Contents;
  /** For `openVerified` in another thread of this program. */
  readonly files: VerifiedFiles;
  /** Size of the pack file. */
  readonly bytes: number;
  /** How much of it was checked while it was opened. */
  readonly verified: Verification;
  /** Paths of its files, but for manifest and signature. */
  paths(): string[];
  has(path: string): boolean;
  readArticle(id: string): Promise<Result<Article, PackFailureCode>>;
  readReferences(): Promise<Result<ReadonlyMap<string, Reference>, PackFailureCode>>;
  readGlossary(): Promise<Result<GlossaryTerm[], PackFailureCode>>;
  /** Null when the pack brings none. */
  readEditorialPolicy(): Promise<Result<EditorialPolicy | null, PackFailureCode>>;
  readLearningPaths(): Promise<Result<LearningPath[], PackFailureCode>>;
  /** Under which licences the articles stand and who must be named, with how many articles; most first. */
  readLicences(): Promise<Result<LicenceShare[], PackFailureCode>>;
  /** The verified bytes of one file of the pack, such as `search/titles.json`. */
  readEntry(path: string): Promise<Result<Buffer, PackFailureCode>>;
  /** A picture and its media type, by its name below `media/`. */
  readMedia(name: string): Promise<Result<{ bytes: Uint8Array; type: string }, PackFailureCode>>;
  /** Checks every file as `verify: 'all'` does. */
  check(signal?: AbortSignal): Promise<Result<void, PackFailureCode>>;
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
  return await attempt(options.copyOf ?? file, async () => {
    const handle = await openPackFile(file);
    try {
      const files = await readPackFiles(handle, options.trustedKeys);
      options.onFiles?.(forOtherThreads(file, files));
      const reader = await readPack(handle, files);
      const verification = options.verify ?? usualVerification(reader);
      if (verification === 'all') await reader.checkAll();
      if (verification === 'digests') await reader.checkDigests();
      return asOpenPack(forOtherThreads(file, files), reader, verification);
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

/**
 * Opens a pack that `openPack` opens in another thread of this program: manifest, signature, list and contents were checked
 * there and are not checked again. Every file is held against its digest when it is read, as ever: of a pack file that was
 * changed in between nothing is believed. The caller closes it.
 */
export async function openVerified(verified: VerifiedFiles): Promise<Result<OpenPack, PackFailureCode>> {
  return await attempt(verified.file, async () => {
    const handle = await openPackFile(verified.file);
    try {
      return asOpenPack(verified, await readPackAgain(handle, fromOtherThread(verified)), 'on-read');
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

/** The reader with every refusal turned into a value. */
function asOpenPack(files: VerifiedFiles, reader: PackReader, verified: Verification): OpenPack {
  const { file } = files;
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
    files,
    bytes,
    verified,
    paths: () => reader.paths(),
    has: (path) => reader.has(path),
    readArticle: (id) => guarded(() => reader.article(id)),
    readReferences: () => guarded(() => reader.references()),
    readGlossary: () => guarded(() => reader.glossary()),
    readEditorialPolicy: () => guarded(() => reader.editorialPolicy()),
    readLearningPaths: () => guarded(() => reader.learningPaths()),
    readLicences: () => guarded(() => reader.licences()),
    readEntry: (path) => guarded(() => reader.entry(path)),
    readMedia: (name) => guarded(() => readMedia(reader, name)),
    check: (signal) => guarded(() => reader.checkAll(signal)),
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
  if (type === undefined || !reader.has(path)) throw new PackRefusal('media-not-found', name);
  return { bytes: await reader.entry(path), type };
}
