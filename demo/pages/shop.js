// The shop's own script, as any website has one: what it tells the chat, and the same head and foot on every page.

// Commands for the chat; they wait here until its script is there.
window.gwsChat ??= [];
const always = '0:00-24:00';
window.gwsChat.push([
  'set',
  {
    line: 'Repairs and orders, mostly answered within a minute',
    fields: [
      { name: 'nickname', required: true },
      { name: 'subject', required: true },
      { name: 'EmailAddress', label: 'E-mail', type: 'email' },
    ],
    // A demo never closes; leave a day out and see what is offered then.
    openingHours: {
      timeZone: 'Europe/Berlin',
      ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, always])),
    },
    contacts: [
      { href: 'tel:+49-30-5550-0100', label: '+49 30 5550 0100', note: 'Monday to Friday, 9 to 17' },
      { href: 'mailto:hello@tarnfell.example', label: 'hello@tarnfell.example' },
    ],
    asksRating: true,
    userData: { Page: document.title },
  },
]);

// Buttons that lead to the chat; its script has put its own in the list's place by then.
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-chat-about]');
  if (!button) return;
  if (button.dataset.chatAbout) window.gwsChat.push(['set', { subject: button.dataset.chatAbout }]);
  window.gwsChat.push(['open']);
});
const pages = { 'shop-packs.html': 'Ridgeline 45', 'shop-repairs.html': 'Repairs', 'shop-contact.html': 'Contact' };

document.querySelector('main').before(
  element('header', {}, [
    element('a', { href: 'shop.html', className: 'brand' }, ['Tarnfell']),
    element(
      'nav',
      { ariaLabel: 'Shop' },
      Object.entries(pages).map(([href, name]) => {
        const isHere = location.pathname.endsWith(`/${href}`);
        return element('a', { href, ...(isHere && { ariaCurrent: 'page' }) }, [name]);
      }),
    ),
  ]),
);
document
  .querySelector('main')
  .after(element('footer', {}, ['Tarnfell Outdoor, made up for this demo. Nothing here can be bought.']));

function element(name, properties, content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
