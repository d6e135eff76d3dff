import type { Inline } from '../../content/model/text.ts';

/** A node as it is shown: text right before a citation ends without its space, since the marker belongs to the last word. */
export function shownBefore(node: Inline, next: Inline | undefined): Inline {
  return node.type === 'text' && next?.type === 'citation' ? { ...node, value: node.value.trimEnd() } : node;
}

/** The words of inline content exactly as they stand on the screen, source numbers left out, white space run together. */
export function shownText(content: readonly Inline[]): string {
  return textOf(content).replaceAll(/\s+/g, ' ').trim();
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((node, index) => {
      const shown = shownBefore(node, content[index + 1]);
      if (shown.type === 'text' || shown.type === 'code') return shown.value;
      if (shown.type === 'break') return ' ';
      return shown.type === 'citation' ? '' : textOf(shown.children);
    })
    .join('');
}
