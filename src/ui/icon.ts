// An icon in a template: `${icon(phone, 20)}`. Drawn once, drawn anew when another is asked for.
import { Directive, directive } from 'lit/directive.js';
import { drawIcon, type IconShape } from './draw-icon.js';

class IconDirective extends Directive {
  #shapes: IconShape | undefined;
  #size = 0;
  #drawn: SVGSVGElement | undefined;

  override render(shapes: IconShape, size = 16): SVGSVGElement {
    if (shapes !== this.#shapes || size !== this.#size || !this.#drawn) this.#drawn = drawIcon(shapes, size);
    this.#shapes = shapes;
    this.#size = size;
    return this.#drawn;
  }
}

export const icon = directive(IconDirective);
