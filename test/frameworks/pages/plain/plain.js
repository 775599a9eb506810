const chat = document.querySelector('gws-customer-chat');
const output = document.querySelector('output');
Object.assign(chat, {
  contactCenterId: new URLSearchParams(location.search).get('centre'),
  texts: { greeting: 'Talk to us' },
});
document.body.addEventListener('gws-agent-state-changed', ({ state }) => (output.value = `agent ${state.displayName}`));
document.body.addEventListener('gws-chat-opened', () => (output.value = 'opened'));
