import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** What a built entry can load: its own files, and what it takes from outside. */
export interface ModuleGraph {
  readonly files: ReadonlySet<string>;
  /** Modules that are not ours, without the `node:` prefix. */
  readonly outside: ReadonlySet<string>;
  /** Names it takes from `electron`. */
  readonly fromElectron: ReadonlySet<string>;
  /** Global network clients that are called or constructed, with the file. */
  readonly clients: readonly string[];
}

const globalClients = new Set([
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'WebTransport',
  'RTCPeerConnection',
]);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Follows imports (static and dynamic), `require` and `new URL(file, import.meta.url)` from the entries. */
export function moduleGraph(entries: readonly string[]): ModuleGraph {
  const files = new Set<string>();
  const outside = new Set<string>();
  const fromElectron = new Set<string>();
  const clients: string[] = [];
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    const nodes = nodesOf(program as unknown as Node);
    const local = localNames(nodes);
    for (const node of nodes) {
      const name = loadedBy(node);
      if (name?.startsWith('.')) waiting.push(path.resolve(path.dirname(file), name));
      else if (name !== null) outside.add(name.replace(/^node:/, ''));
      if (name === 'electron') importedNames(node).forEach((imported) => fromElectron.add(imported));
      const client = clientUsed(node, local);
      if (client !== null) clients.push(`${path.basename(file)}: ${client}`);
    }
  }
  return { files, outside, fromElectron, clients };
}

function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...(value as unknown[]));
    else if (isNode(value)) {
      found.push(value);
      waiting.push(...Object.values(value));
    }
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The module a node loads; null when it loads none. */
function loadedBy(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return textOf(node['source']);
    case 'CallExpression': {
      const callee = node['callee'];
      // `require`, under whatever name a bundler gives it, and `process.getBuiltinModule`.
      const name = isNode(callee) ? (nameOf(callee) ?? nameOf(callee['property'])) : null;
      const loads = name !== null && (/require$/i.test(name) || name === 'getBuiltinModule');
      return loads ? textOf((node['arguments'] as unknown[])[0]) : null;
    }
    case 'NewExpression':
      return nameOf(node['callee']) === 'URL'
        ? relativeFile(textOf((node['arguments'] as unknown[])[0]))
        : null;
    default:
      return null;
  }
}

function relativeFile(address: string | null): string | null {
  return address !== null && /^\.{1,2}\/.*\.(?:c|m)?js$/.test(address) ? address : null;
}

/** A client of the global scope that is used here: called, constructed, or taken from `globalThis`. */
function clientUsed(node: Node, local: ReadonlySet<string>): string | null {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const name = nameOf(node['callee']);
    return name !== null && globalClients.has(name) && !local.has(name) ? name : null;
  }
  if (node.type !== 'MemberExpression') return null;
  const name = nameOf(node['property']);
  return nameOf(node['object']) === 'globalThis' && name !== null && globalClients.has(name)
    ? `globalThis.${name}`
    : null;
}

/** Names a file gives to things of its own. */
function localNames(nodes: readonly Node[]): ReadonlySet<string> {
  const declared = nodes.flatMap((node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration')
      return [nameOf(node['id'])];
    const parameters = node['params'];
    return Array.isArray(parameters) ? parameters.map(nameOf) : [];
  });
  return new Set(declared.filter((name) => name !== null));
}

function importedNames(node: Node): string[] {
  const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as Node[]) : [];
  return specifiers.flatMap((specifier) => nameOf(specifier['imported']) ?? '*');
}

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? value['name']
    : null;
}

function textOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string'
    ? value['value']
    : null;
}
