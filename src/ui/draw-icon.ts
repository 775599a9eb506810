// Draws an icon from its shapes, without markup in strings: nothing here needs Lit.

/** An icon as the build takes it from the icon library: tag and attributes of each shape. */
export type IconShapes = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];

const svgNamespace = 'http://www.w3.org/2000/svg';

export function drawIcon(shapes: IconShapes, size = 16): SVGSVGElement {
  const icon = element('svg', {
    class: 'icon',
    width: String(size),
    height: String(size),
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': size < 20 ? '1.5' : '1.75',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }) as SVGSVGElement;
  // The stroke keeps its width at every size, so that small icons keep their counters.
  for (const [tag, attributes] of shapes) {
    icon.append(element(tag, { ...attributes, 'vector-effect': 'non-scaling-stroke' }));
  }
  return icon;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const created = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  return created;
}
