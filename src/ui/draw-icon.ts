// Draws an icon from its path, without markup in strings: nothing here needs Lit.

/** The path of an icon, as the build takes it from the icon library. */
export type IconShape = string;

const svgNamespace = 'http://www.w3.org/2000/svg';

export function drawIcon(shape: IconShape, size = 16): SVGSVGElement {
  // The stroke keeps its width at every size, so that small icons keep their counters.
  const path = element('path', { d: shape, 'vector-effect': 'non-scaling-stroke' });
  const icon = element('svg', {
    class: 'icon',
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': size < 20 ? 1.5 : 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': true,
  }) as SVGSVGElement;
  icon.append(path);
  return icon;
}

function element(tag: string, attributes: Readonly<Record<string, unknown>>): Element {
  const created: Element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, String(value));
  return created;
}
