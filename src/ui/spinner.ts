// Stands in an icon's place while what was asked for is not confirmed.
import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { loaderCircle } from './icons.generated.js';

export const spinner = (size = 16): TemplateResult => html`<span class="spins">${icon(loaderCircle, size)}</span>`;
