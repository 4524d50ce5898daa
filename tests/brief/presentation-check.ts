import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
}

interface Type {
  /** Matches the names of all children, each followed by a space. */
  order: RegExp;
  childTypes: Map<string, string>;
  required: string[];
}

const rows = readFileSync(join(import.meta.dirname, 'presentation-elements.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));
/** Type of each element that begins a part, or stands where anything may. */
const ROOTS = new Map(rows.filter(([name]) => name?.includes(':')).map(([name = '', type = '']) => [name, type]));
const TYPES = new Map(
  rows
    .filter(([name]) => !name?.includes(':'))
    .map(([name = '', content = '', required = '']): [string, Type] => [
      name,
      {
        order: new RegExp(
          `^${content
            .replace(/([\w:]+)=[\w.-]+/g, '(?:$1 )')
            .replaceAll('.*', '(?:[\\w:]+ )*')
            .replaceAll(' | ', '|')
            .replace(/(?<=[)?*+]) (?=\()/g, '')}$`,
        ),
        childTypes: new Map(
          [...content.matchAll(/([\w:]+)=([\w.-]+)/g)].map(([, child = '', type = '']) => [child, type]),
        ),
        required: required.split(' ').filter(Boolean),
      },
    ]),
);

/** The elements of an XML text; throws where it is not well formed. */
export function elementsOf(xml: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^<>"])*)>/g)) {
    if (close) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
      continue;
    }
    const attributes = new Map(
      [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const element: Element = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!rest.endsWith('/')) open.push(element);
  }
  if (open.length !== 1 || !top.children[0]) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return top.children[0];
}

/**
 * What is wrong with a presentation as a package and as XML: parts without a type, relationships that lead nowhere, ids
 * that no relationship has, elements out of order, attributes that are missing. `files` are its texts by name, pictures
 * as any text.
 */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const types = elementsOf(files.get('[Content_Types].xml') ?? '<none/>').children;
  const of = (kind: string, key: string): string[] =>
    types.filter(({ name }) => name === kind).map(({ attributes }) => attributes.get(key) ?? '');
  const endings = new Set(of('Default', 'Extension'));
  const overrides = new Set(of('Override', 'PartName'));
  for (const part of overrides) if (!files.has(part.slice(1))) faults.push(`${part} has a type and is not there`);
  for (const [name, text] of files) {
    if (name === '[Content_Types].xml') continue;
    const ending = name.split('.').at(-1) ?? '';
    if (!overrides.has(`/${name}`) && !endings.has(ending)) faults.push(`${name} has no type`);
    if (!/^(?:xml|rels)$/.test(ending)) continue;
    const root = elementsOf(text);
    if (ending === 'rels') faults.push(...leadingNowhere(name, root, files));
    else {
      faults.push(...outOfOrder(name, root, ROOTS.get(root.name)));
      const ids = relationshipsOf(name, files);
      for (const id of idsUsed(root)) if (!ids.has(id)) faults.push(`${name}: nothing is related as ${id}`);
    }
  }
  return faults;
}

function leadingNowhere(name: string, root: Element, files: ReadonlyMap<string, string>): string[] {
  const folder = posix.dirname(posix.dirname(name));
  const ids = root.children.map(({ attributes }) => attributes.get('Id') ?? '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id} twice`);
  const lost = root.children
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => attributes.get('Target') ?? '')
    .filter((target) => !files.has(target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
  return [...twice, ...lost.map((target) => `${name}: ${target} is not there`)];
}

function relationshipsOf(name: string, files: ReadonlyMap<string, string>): Set<string> {
  const text = files.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
  return new Set(
    text === undefined ? [] : elementsOf(text).children.map(({ attributes }) => attributes.get('Id') ?? ''),
  );
}

function idsUsed({ attributes, children }: Element): string[] {
  const own = [...attributes].filter(([key]) => /^r:(?:id|embed|link|pict)$/.test(key)).map(([, value]) => value);
  return [...own, ...children.flatMap(idsUsed)];
}

function outOfOrder(part: string, element: Element, typeName: string | undefined): string[] {
  const type = typeName === undefined ? undefined : TYPES.get(typeName);
  if (!type) return typeName === undefined || typeName === '-' ? [] : [`${part}: ${element.name} is of no known type`];
  const names = element.children.map(({ name }) => `${name} `).join('');
  const missing = type.required.filter((key) => !element.attributes.has(key));
  return [
    ...(type.order.test(names) ? [] : [`${part}: ${element.name} holds ${names.trim() || 'nothing'}`]),
    ...missing.map((key) => `${part}: ${element.name} has no ${key}`),
    ...element.children.flatMap((child) =>
      outOfOrder(part, child, type.childTypes.get(child.name) ?? ROOTS.get(child.name)),
    ),
  ];
}
