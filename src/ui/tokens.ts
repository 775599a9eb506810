// The design's tokens. An embedder sets `--gws-…` on any ancestor; inside, each is read with its default as `--_…`. One
// colour is given, the accent; every other follows from it, in light and in dark, by the nearest `color-scheme`.
// Text on its ground is 4.5 : 1 in both schemes for every accent, edges of controls 3 : 1.
import { css, unsafeCSS, type CSSResult } from 'lit';

/** The accent, with another lightness and a share of its colour. */
const toned = (lightness: number, share: number) => `oklch(from var(--_accent) ${lightness} calc(c * ${share}) h)`;
const tones = (lightness: number, share: number, inDark: number, shareInDark: number) =>
  `light-dark(${toned(lightness, share)}, ${toned(inDark, shareInDark)})`;
/** In light and in dark. */
export const pair = (inLight: string, inDark: string) => `light-dark(oklch(${inLight}), oklch(${inDark}))`;
/** Black on what is light, white on what is dark, by the formula of WCAG. */
const readable = 'clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e6, 1)';

/** Of each colour its default, and a plain one for browsers from before 2024, so that nothing is unreadable there. */
export type Colors = Readonly<Record<string, readonly [value: string, plain?: string]>>;

/** `--gws-color-…`. */
const colors: Colors = {
  /** The one colour of the brand; every other follows from it. */
  accent: ['#0b688c'],
  /** The ground below the others: lists, bands. */
  sunken: [tones(0.968, 0.035, 0.172, 0.06), '#f2f5f6'],
  /** The ground that one reads and writes on. */
  surface: [`light-dark(#fff, ${toned(0.212, 0.06)})`, '#fff'],
  /** The ground of menus and of what floats. */
  raised: [`light-dark(#fff, ${toned(0.252, 0.06)})`, '#fff'],
  /** Laid over a ground under the pointer. */
  hover: ['oklch(from var(--_text) l c h / 0.05)', '#0f1b210d'],
  /** Laid over a ground while pressed. */
  pressed: ['oklch(from var(--_text) l c h / 0.1)', '#0f1b211a'],
  /** Laid over what waits behind a dialog. */
  scrim: ['oklch(0.15 0 0 / 0.4)'],
  /** Words. */
  text: [tones(0.235, 0.14, 0.945, 0.05), '#182125'],
  /** Words that matter less. */
  muted: [tones(0.445, 0.16, 0.77, 0.1), '#4a555b'],
  /** Words that matter least, such as times. */
  subtle: [tones(0.515, 0.16, 0.71, 0.1), '#5c686e'],
  /** Hairlines. */
  border: ['oklch(from var(--_text) l c h / 0.11)', '#0f1b211c'],
  /** Edges of fields and other controls. */
  control: [tones(0.635, 0.16, 0.56, 0.14), '#7d8a90'],
  /** The ground of the primary button, words and icons on it, and it under the pointer. */
  'accent-fill': [
    'light-dark(oklch(from var(--_accent) min(l, 0.88, 0.56 + max(0, l - 0.63) * 9999) c h), oklch(from var(--_accent) max(0.53, min(l, 0.56 + max(0, l - 0.63) * 9999)) c h))',
    'var(--_accent)',
  ],
  'on-accent': [`color(from var(--_accent-fill) srgb-linear ${readable} ${readable} ${readable})`, '#fff'],
  'accent-hover': [
    'color-mix(in oklab, var(--_accent-fill) 90%, color(from var(--_on-accent) srgb-linear calc(1 - r) calc(1 - g) calc(1 - b)))',
    'var(--_accent)',
  ],
  /** The accent as words, and the rings of focus. */
  'accent-text': [
    'light-dark(oklch(from var(--_accent) min(l, 0.475) min(c, 0.17) h), oklch(from var(--_accent) max(l, 0.79) min(c, 0.13) h))',
    '#0b5f80',
  ],
  /** A quiet ground for what is chosen. */
  'accent-soft': [tones(0.945, 0.24, 0.305, 0.42), '#e2f1f8'],
  /** Answer, ready: words, fills, quiet grounds, and words on fills. */
  'positive-text': [pair('0.46 0.115 155', '0.81 0.13 155'), '#17673d'],
  'positive-fill': [pair('0.53 0.125 155', '0.53 0.115 155'), '#147a47'],
  'positive-soft': [pair('0.955 0.032 155', '0.3 0.042 160'), '#e3f6e9'],
  'on-positive': ['#fff'],
  /** Somebody waits: words, fills and quiet grounds. */
  'warning-text': [pair('0.47 0.1 62', '0.84 0.115 72'), '#7c4a0a'],
  'warning-fill': [pair('0.78 0.145 70', '0.78 0.135 72'), '#eea63f'],
  'warning-soft': [pair('0.962 0.036 75', '0.305 0.042 68'), '#fff0d8'],
  /** Ends or has failed: words, fills, quiet grounds, and words on fills. */
  'danger-text': [pair('0.485 0.175 26', '0.8 0.105 22'), '#a51d20'],
  'danger-fill': [pair('0.545 0.19 26', '0.55 0.175 25'), '#c42b2f'],
  'danger-soft': [pair('0.958 0.024 22', '0.3 0.058 22'), '#ffe9e8'],
  'on-danger': ['#fff'],
  /** Bubbles of one's own, and words on them. */
  mine: ['var(--_accent-fill)'],
  'on-mine': ['var(--_on-accent)'],
  /** Bubbles of others, and words on them. */
  theirs: [tones(0.952, 0.06, 0.292, 0.12), '#eaeff1'],
  'on-theirs': ['var(--_text)'],
  /** The colour of shadows. */
  shade: [pair('0.3 0.03 235 / 0.11', '0 0 0 / 0.45'), '#16242c1c'],
};

/** `--gws-…`. */
const others: Readonly<Record<string, string>> = {
  /** The typeface. */
  font: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif",
  /** Size and line height of words, as in `font`. */
  'text-2xs': '11px/14px var(--_font)',
  'text-xs': '12px/16px var(--_font)',
  'text-s': '13px/18px var(--_font)',
  'text-m': '15px/22px var(--_font)',
  'text-l': '17px/24px var(--_font)',
  'text-xl': '22px/28px var(--_font)',
  /** How heavy words are: names and buttons, titles. */
  'weight-medium': '500',
  'weight-strong': '600',
  /** Steps of space. */
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '20px',
  'space-6': '24px',
  'space-8': '32px',
  /** How high controls are. */
  'control-s': '28px',
  'control-m': '32px',
  'control-l': '44px',
  /** Corners, by the size of the thing: keys, buttons and fields, tiles and menus, panels, bubbles. */
  'radius-s': '4px',
  'radius-m': '8px',
  'radius-l': '12px',
  'radius-xl': '16px',
  'radius-bubble': '18px',
  /** How high things float: cards, menus and docked panels, what lies over the page. */
  'shadow-1': '0 0 0 1px var(--_border), 0 1px 2px var(--_shade)',
  'shadow-2': '0 0 0 1px var(--_border), 0 2px 6px -1px var(--_shade), 0 12px 24px -6px var(--_shade)',
  'shadow-3':
    '0 0 0 1px var(--_border), 0 4px 12px -2px var(--_shade), 0 24px 56px -12px var(--_shade), 0 40px 80px -24px var(--_shade)',
  /** How long things take: press and hover, bubbles and menus, panels. None with reduced motion. */
  'duration-fast': '120ms',
  'duration-base': '200ms',
  'duration-slow': '320ms',
  /** How movement begins and ends. */
  ease: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
  /** The outline of what has the focus, and its distance. */
  'focus-ring': '2px solid var(--_accent-text)',
  'focus-offset': '2px',
};

const readEach = (kind: string, defaults: Readonly<Record<string, string | undefined>>) => {
  const lines = Object.entries(defaults).map(
    ([name, value]) => value && `--_${name}: var(--gws-${kind}${name}, ${value});`,
  );
  return unsafeCSS(`:host { ${lines.join('')} }`);
};

const column = (table: Colors, index: 0 | 1) =>
  readEach('color-', Object.fromEntries(Object.entries(table).map(([name, values]) => [name, values[index]])));

/** The tokens of colours, each with its plain value where a browser needs that. */
export const readColors = (table: Colors): CSSResult => css`
  ${column(table, 0)}
  @supports not ((color: oklch(from red l c h)) and (color: light-dark(red, red))) {
    ${column(table, 1)}
  }
`;

export const tokens = css`
  ${readColors(colors)} ${readEach('', others)}

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration-fast: 0ms;
      --_duration-base: 0ms;
      --_duration-slow: 0ms;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_control);
      --_subtle: var(--_muted);
    }
  }

  /* Grounds vanish here: what they told is told by a line, which each part keeps transparent otherwise. */
  @media (forced-colors: active) {
    :host {
      --_sunken: Canvas;
      --_surface: Canvas;
      --_raised: Canvas;
      --_hover: Canvas;
      --_pressed: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_subtle: CanvasText;
      --_border: CanvasText;
      --_control: ButtonText;
      --_accent-fill: ButtonFace;
      --_accent-hover: ButtonFace;
      --_on-accent: ButtonText;
      --_accent-text: LinkText;
      --_accent-soft: Canvas;
      --_positive-text: CanvasText;
      --_warning-text: CanvasText;
      --_danger-text: CanvasText;
      --_focus-ring: 2px solid Highlight;
    }
  }
`;
