// How the launcher looks: plain text, because the launcher does without Lit. Three of the design's colours suffice.

export const launcherStyles = `
:host {
  --_accent: var(--gws-color-accent, #0b688c);
  --_fill: var(--gws-color-accent-fill, light-dark(
    oklch(from var(--_accent) min(l, 0.88, 0.56 + max(0, l - 0.63) * 9999) c h),
    oklch(from var(--_accent) max(0.53, min(l, 0.56 + max(0, l - 0.63) * 9999)) c h)));
  --_y: clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e6, 1);
  --_on: var(--gws-color-on-accent, color(from var(--_fill) srgb-linear var(--_y) var(--_y) var(--_y)));
  --_shade: var(--gws-color-shade, light-dark(oklch(0.3 0.03 235 / 0.11), oklch(0 0 0 / 0.45)));
  position: fixed !important;
  inset-block-end: var(--gws-chat-block-end, calc(20px + env(safe-area-inset-bottom))) !important;
  inset-inline-end: var(--gws-chat-inline-end, calc(20px + env(safe-area-inset-right))) !important;
  z-index: var(--gws-layer, 2147483000);
}
:host([hidden]), [hidden], :host([inline]) slot[name="launcher"] { display: none; }
:host([inline]) { display: block; position: static !important; block-size: 600px; }
:host([inline]) gws-customer-chat-panel { position: static; inline-size: 100%; block-size: 100%; }
[part="launcher"] {
  position: relative;
  display: grid;
  place-items: center;
  margin: 0;
  inline-size: 56px;
  block-size: 56px;
  padding: 0;
  border: 1px solid transparent;
  border-radius: 50%;
  background: var(--_accent);
  background: var(--_fill);
  color: #fff;
  color: var(--_on);
  box-shadow: 0 2px 6px -1px var(--_shade), 0 12px 24px -6px var(--_shade);
  cursor: pointer;
  transition: scale 120ms;
}
[part="launcher"]:active { scale: 0.96; }
button[aria-busy] { cursor: progress; }
button:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
p {
  position: absolute;
  inset-block-end: 68px;
  inset-inline-end: 0;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(296px, 100vw - 40px);
  margin: 0;
  padding: 9px 12px;
  border: 1px solid;
  border-radius: 12px;
  background: Canvas;
  color: CanvasText;
  font: 13px/18px system-ui, sans-serif;
}
[part="badge"] {
  position: absolute;
  inset-block-start: -4px;
  inset-inline-end: -4px;
  min-inline-size: 22px;
  box-sizing: border-box;
  padding-inline: 5px;
  border: 2px solid Canvas;
  border-radius: 11px;
  background: #c42b2f;
  pointer-events: none;
  color: #fff;
  font: 600 11px/18px system-ui, sans-serif;
}
@media (width < 480px) { :host(:not([inline])) [aria-expanded="true"] { display: none; } }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (forced-colors: active) { button, [part="badge"] { border-color: ButtonText; } }
`;
