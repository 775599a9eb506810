// How the invitation looks: plain text, because the launcher does without Lit.

export const invitationStyles = `
[part="invitation"] {
  position: absolute;
  inset-block-end: 68px;
  inset-inline-end: 0;
  display: flex;
  align-items: flex-start;
  box-sizing: border-box;
  inline-size: 296px;
  max-inline-size: calc(100vw - 40px);
  border: 1px solid color-mix(in srgb, CanvasText 12%, Canvas);
  border-radius: 16px;
  border-end-end-radius: 4px;
  background: var(--gws-color-raised, light-dark(#fff, oklch(from var(--_accent) 0.252 calc(c * 0.06) h)));
  color: var(--gws-color-text, CanvasText);
  box-shadow: 0 2px 6px -1px var(--_shade), 0 12px 24px -6px var(--_shade);
  font: 15px/22px var(--gws-font, system-ui, sans-serif);
}
.question, .dismiss {
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
}
[part="invitation"] button:focus-visible {
  outline: 2px solid var(--_accent);
  outline-offset: -3px;
  border-radius: 14px;
}
.question {
  flex: 1;
  display: flex;
  gap: 12px;
  padding: 14px 0 16px 14px;
}
.question:dir(rtl) { padding: 14px 14px 16px 0; }
.question small, .question bdi { display: block; font: inherit; }
.question small { font-size: 13px; line-height: 18px; opacity: 0.78; }
.question > .face:not(:empty) {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 36px;
  block-size: 36px;
  border-radius: 50%;
  background: light-dark(oklch(0.91 0.042 150), oklch(0.39 0.055 150));
  color: light-dark(oklch(0.39 0.085 150), oklch(0.93 0.045 150));
  font: 600 13px/1 var(--gws-font, system-ui, sans-serif);
}
.dismiss {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 40px;
  block-size: 40px;
  opacity: 0.78;
}
`;
