import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'gws-widgets';
import type {} from 'gws-widgets/react';

function App({ centre }: { centre: string }) {
  const [heard, hear] = useState('nothing');
  return (
    <>
      <gws-session />
      <gws-softphone ongws-agent-state-changed={({ state }) => hear(`agent ${state?.displayName}`)} />
      <gws-chat-panel />
      <gws-customer-chat
        name="Tarnfell"
        contactCenterId={centre}
        texts={{ greeting: 'Talk to us' }}
        ongws-chat-opened={() => hear('opened')}
      />
      <output>{heard}</output>
    </>
  );
}

// @ts-expect-error A line for the chat is words.
export const wrong = <gws-customer-chat line={3} />;

const centre = new URLSearchParams(location.search).get('centre')!;
createRoot(document.querySelector('#app')!).render(<App centre={centre} />);
