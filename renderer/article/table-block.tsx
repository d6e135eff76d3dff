import { useEffect, useRef, useState } from 'react';
import type { Block } from '../../content/model/text.ts';
import { plainTextOf } from './reading.ts';
import { Sentences } from './sentences.tsx';
import './table-block.css';

/** A table in a frame of its own: a wide one scrolls there, and the page stays as it is. */
export function TableBlock({ table }: { readonly table: Extract<Block, { type: 'table' }> }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const label = plainTextOf(table.caption) || plainTextOf(table.head.flat());
  return (
    <div
      className="table-frame"
      ref={frame}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': label, 'data-scrolls': '' } : {})}
    >
      <table className="table">
        {table.caption.length > 0 && (
          <caption>
            <Sentences sentences={table.caption} />
          </caption>
        )}
        <thead>
          <tr>
            {table.head.map((cell, column) => (
              <th key={column} scope="col" data-align={table.align[column] ?? undefined}>
                <Sentences sentences={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} data-align={table.align[column] ?? undefined}>
                  <Sentences sentences={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
