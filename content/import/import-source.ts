import { failed, type Failure, type Result } from '../model/result.ts';
import type { ImportOptions, ImportReport } from './import-report.ts';
import { ImportRun } from './import-run.ts';
import { reasonOf, type Importer, type ImportFailureCode, type ImportFormat } from './importer.ts';
import { jsonlImporter } from './jsonl.ts';
import { markdownImporter } from './markdown.ts';
import { medquadImporter } from './medquad.ts';
import { tableImporter } from './table.ts';
import { SourceWriter } from './write-source.ts';

const importers: Readonly<Record<ImportFormat, Importer>> = {
  markdown: markdownImporter,
  jsonl: jsonlImporter,
  medquad: medquadImporter,
  table: tableImporter,
};

/**
 * Imports somebody else's text as a pack's source folder (see docs/authoring.md). Everything comes in as `draft`, with its
 * source named; nothing about its review is made up. What is refused is in the report, record by record. On failure nothing
 * is left on disk.
 */
export async function importSource(options: ImportOptions): Promise<Result<ImportReport, ImportFailureCode>> {
  let writer: SourceWriter | null = null;
  try {
    writer = await SourceWriter.start(options.out);
    if (!writer) return failed(occupied(options.out));
    const outcome = await new ImportRun(options, importers[options.format], writer).run();
    if (!outcome.ok) await writer.abandon();
    return outcome;
  } catch (error) {
    await writer?.abandon();
    if (!isFileSystemError(error)) throw error;
    return failed({
      code: 'import-write',
      message: `${options.out} could not be written: ${reasonOf(error)}`,
      hint: 'Free some space or choose another folder, then import again. What was written so far has been removed.',
    });
  }
}

function isFileSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function occupied(out: string): Failure<ImportFailureCode> {
  return {
    code: 'import-target',
    message: `There is already something at ${out}.`,
    hint: 'Choose a folder that does not exist yet: an import never writes over anything.',
  };
}
