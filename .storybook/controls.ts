// Controls are made of custom-elements.json: of each attribute, of each token, and of the language.
import type { Args } from '@storybook/web-components-vite';
import type { StrictArgTypes, StrictInputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Context {
  component?: unknown;
  argTypes: StrictArgTypes;
}

interface Declaration {
  tagName: string;
  cssStates?: { name: string; description?: string }[];
}

/** Of each element its descriptions. */
const elements = new Map(
  (manifest as { modules: { declarations: Declaration[] }[] }).modules
    .flatMap(({ declarations }) => declarations)
    .map((element) => [element.tagName, element]),
);

const attributes = 'attributes';
const tokens = 'css custom properties';

/** Attributes and tokens can be changed; everything else is only described. */
export function describeArgs({ component, argTypes }: Context): StrictArgTypes {
  const element = elements.get(String(component));
  if (!element) return argTypes;
  const described = Object.entries(argTypes).map(([name, argType]) => [name, { ...argType, ...control(argType) }]);
  const states = (element.cssStates ?? []).map(({ name, description }) => [
    `:state(${name})`,
    { name: `:state(${name})`, description, control: { disable: true }, table: { category: 'css states' } },
  ]);
  return {
    lang: {
      name: 'lang',
      description: 'The language; that of the page unless told.',
      type: { name: 'string' },
      control: { type: 'select' },
      options: ['en', 'de', 'ar'],
      table: { category: attributes },
    },
    ...(Object.fromEntries([...described, ...states]) as StrictArgTypes),
  };
}

function control({ name, type, table, control: chosen }: StrictInputType): Partial<StrictInputType> {
  if (table?.category === tokens)
    return { type: { name: 'string' }, control: { type: name.startsWith('--gws-color-') ? 'color' : 'text' } };
  if (table?.category !== attributes) return { control: chosen ?? { disable: true } };
  if (type?.name === 'boolean' || type?.name === 'number') return { control: { type: type.name } };
  return { type: { name: 'string' }, control: { type: 'text' } };
}

/** What controls have set, so that it can be taken back. */
const set = new WeakMap<Element, Set<string>>();

/** Writes the controls' values where an embedder would: attributes on the element, tokens on what it stands in. */
export function applyArgs(canvas: HTMLElement, { component, argTypes, args }: Context & { args: Args }): void {
  const of = (category: string) => Object.keys(argTypes).filter((name) => argTypes[name]?.table?.category === category);
  for (const element of component ? canvas.querySelectorAll(String(component)) : []) {
    each(element, of(attributes), args, (name, value) => {
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    });
  }
  each(canvas, of(tokens), args, (name, value) => canvas.style.setProperty(name, String(value ?? '')));
}

/** Leaves alone what no control has touched: a story may have set it by itself. */
function each(element: Element, names: string[], args: Args, write: (name: string, value: unknown) => void): void {
  const touched = set.get(element) ?? new Set();
  set.set(element, touched);
  for (const name of names) {
    if (args[name] === undefined && !touched.has(name)) continue;
    touched.add(name);
    write(name, args[name]);
  }
}
