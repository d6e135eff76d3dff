import { z } from 'zod';

/** SVG elements a figure may use: shapes, text and gradients. No script, no foreign content, no animation, no links. */
export const figureElements = [
  'svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc', 'defs',
  'marker', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'pattern', 'use', 'symbol',
] as const; // prettier-ignore
/** Attributes a figure may use. No `on…`, no `style` (colours come from the theme), no address but a local `#id`. */
export const figureAttributes = [
  'id', 'class', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height', 'points',
  'viewBox', 'preserveAspectRatio', 'transform', 'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width',
  'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'stroke-dashoffset', 'opacity', 'font-size',
  'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'letter-spacing', 'marker-start', 'marker-mid',
  'marker-end', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'refX', 'refY', 'offset', 'stop-color',
  'stop-opacity', 'gradientUnits', 'gradientTransform', 'clip-path', 'clip-rule', 'patternUnits', 'patternTransform', 'href',
  'vector-effect', 'role',
] as const; // prettier-ignore

/** Classes a figure may use: each takes its colour from the theme, light or dark. */
export const figureClasses = [
  'ink', 'quiet', 'line', 'accent', 'accent-soft', 'danger', 'paper',
  'fill-ink', 'fill-quiet', 'fill-accent', 'fill-accent-soft', 'fill-danger', 'fill-danger-soft', 'fill-paper',
  'stroke-ink', 'stroke-quiet', 'stroke-line', 'stroke-accent', 'stroke-danger',
] as const; // prettier-ignore

/** An address in an attribute may only point inside the same drawing. */
const attributeValueSchema = z
  .string()
  .max(20_000)
  .refine(
    (value) => !/url\s*\((?!\s*#)|javascript:|data:|https?:/i.test(value),
    'an address outside the drawing',
  );

/** A node of a sanitised drawing: an element of the list above, or text. */
export interface FigureNode {
  tag: (typeof figureElements)[number];
  attributes: Partial<Record<(typeof figureAttributes)[number], string>>;
  children: (FigureNode | string)[];
}

export const figureNodeSchema: z.ZodType<FigureNode> = z.lazy(() =>
  z.strictObject({
    tag: z.enum(figureElements),
    attributes: z
      .partialRecord(z.enum(figureAttributes), attributeValueSchema)
      .refine(
        (attributes) => attributes.href === undefined || attributes.href.startsWith('#'),
        'href must be a local #id',
      ),
    children: z.array(z.union([figureNodeSchema, z.string()])),
  }),
);

/** A drawing of a pack: a sanitised tree that takes its colours from the theme, with words for who cannot see it. */
export const figureSchema = z.strictObject({
  drawing: figureNodeSchema,
  /** Carries the content of the drawing, not a description of its looks. */
  alt: z.string().trim().min(1).max(2000),
});
export type Figure = z.infer<typeof figureSchema>;
