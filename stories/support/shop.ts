// The page that a visitor's chat stands on.
import { html } from 'lit';

export const shop = html`
  <style>
    .shop {
      max-inline-size: 420px;
      padding: 28px;
      font:
        15px/1.5 system-ui,
        sans-serif;
      color: light-dark(#23262a, #e6e6e3);
    }
    .shop h1 {
      font-size: 26px;
      line-height: 1.2;
    }
  </style>
  <main class="shop">
    <h1>A pack that carries well on the third day too</h1>
    <p>Ridgeline 45. Steel stay, wide hip belt, and every buckle can be replaced.</p>
  </main>
`;
