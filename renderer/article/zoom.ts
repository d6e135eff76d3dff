/** Sizes a figure can be seen at: 1 fits the window. */
const zooms = [1, 1.25, 1.5, 2, 3, 4, 6, 8] as const;

export const smallestZoom = 1;
export const largestZoom = 8;

/** The next larger (`by` 1) or smaller (`by` -1) size; the same at either end. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  return by > 0
    ? (zooms.find((step) => step > zoom) ?? largestZoom)
    : (zooms.findLast((step) => step < zoom) ?? smallestZoom);
}

/**
 * Where a scrolled frame must stand so that the point under the pointer stays under it when what it shows grows.
 * @param scroll offset of the frame before, in pixels
 * @param pointer distance of the pointer from the edge of the frame, in pixels
 * @param growth new size divided by old size
 */
export function scrollToKeep(scroll: number, pointer: number, growth: number): number {
  return (scroll + pointer) * growth - pointer;
}
