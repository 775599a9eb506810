// The page that a visitor's chat stands on.
import { html } from 'lit';

export const shop = html`
  <main class="shop">
    <h1>A pack that carries well on the third day too</h1>
    <p>Ridgeline 45. Steel stay, wide hip belt, and every buckle can be replaced.</p>
  </main>
`;
