import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** A piece of text on a printed page: where its foot stands above the page's, and how large it is, in points. */
interface Piece {
  readonly text: string;
  readonly foot: number;
  readonly size: number;
}

/** The margins are texts of their own; what is nearer to an edge than this, in points, is one of them. */
const MARGIN = 50;

/** The words of each page as it would come out of the printer. */
export async function printedWords(page: Page): Promise<string[]> {
  const { text } = await extractText(await drawn(page));
  return text.map((words) => words.replaceAll(/\s+/g, ' '));
}

/** The pieces of text of each page without its margins, in their order down the page. */
export async function printedPieces(page: Page): Promise<Piece[][]> {
  const document = await drawn(page);
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await document.getPage(number);
      const height = sheet.view[3] ?? 0;
      const { items } = await sheet.getTextContent();
      return items
        .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : []))
        .filter(({ foot }) => foot > MARGIN && foot < height - MARGIN)
        .sort((one, other) => other.foot - one.foot);
    }),
  );
}

function pieceOf({ str, transform }: { str: string; transform: unknown[] }): Piece {
  return { text: str, foot: Number(transform[5]), size: Math.abs(Number(transform[3])) };
}

async function drawn(page: Page) {
  return getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}
