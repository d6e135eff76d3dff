import { createElement, type ReactNode } from 'react';
import type { FigureNode } from '../../content/model/figure.ts';
import './drawing.css';

interface DrawingProps {
  readonly drawing: FigureNode;
  readonly alt: string;
  /** Made part of every id of the drawing, so that two figures of a page never share one. */
  readonly name: string;
}

/** A figure's sanitised tree as elements. Its colours come from the theme, by class. */
export function Drawing({ drawing, alt, name }: DrawingProps) {
  const { viewBox } = drawing.attributes;
  return (
    <svg className="drawing" role="img" aria-label={alt} {...(viewBox === undefined ? {} : { viewBox })}>
      {drawing.children.map((child, index) => nodeElement(child, name, index))}
    </svg>
  );
}

function nodeElement(node: FigureNode | string, name: string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  // A title would show as a tooltip that repeats the caption.
  if (node.tag === 'title' || node.tag === 'desc') return null;
  const children = node.children.map((child, index) => nodeElement(child, name, index));
  return createElement(node.tag, { ...elementProperties(node.attributes, name), key }, ...children);
}

/** Attributes as React names them, with every id and reference to one kept inside this figure. */
export function elementProperties(
  attributes: FigureNode['attributes'],
  name: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([attribute, value]) =>
      attribute === 'role' ? [] : [[propertyName(attribute), scoped(attribute, value, name)]],
    ),
  );
}

function propertyName(attribute: string): string {
  if (attribute === 'class') return 'className';
  return attribute.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function scoped(attribute: string, value: string, name: string): string {
  if (attribute === 'id') return `drawing-${name}-${value}`;
  if (attribute === 'href') return value.replace(/^#/, `#drawing-${name}-`);
  return value.replaceAll(/url\(\s*#/g, `url(#drawing-${name}-`);
}
