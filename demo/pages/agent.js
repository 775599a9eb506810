// What a CRM adds to the desk: it knows whose numbers these are, and opens the customer who calls or is called.
const customers = [
  { name: 'Jonas Weber', number: '+49 30 5550 0134', orders: ['48213 Ridgeline 45', '47002 Hip belt'] },
  { name: 'Mara Lindqvist', number: '555 0103', orders: ['48107 Fjell tent'] },
  { name: 'Priya Raman', number: '555 0102', orders: [] },
  { name: 'Tarnfell workshop', number: '555 0100', orders: ['Repairs, Monday to Friday'] },
];

const digits = (number) => number.replace(/[^\d]/g, '');
const customerWith = (number = '') => customers.find((one) => digits(one.number) === digits(number));

const phone = document.querySelector('gws-softphone');
phone.describe = ({ participants, dnis }) => customerWith(participants?.[0]?.phoneNumber ?? dnis);

document.body.addEventListener('gws-call-ringing', onCall);
document.body.addEventListener('gws-call-dialing', onCall);
document
  .querySelector('#customers')
  .append(...customers.map(({ name, number }) => element('li', element('span', name), link(number))));

/** The screen pop, once for each call. */
function onCall({ payload: { number, userData }, resumed }) {
  if (resumed) return;
  const { name, orders } = customerWith(number) ?? { name: 'Not a customer yet', orders: [] };
  const facts = Object.entries(userData).map(([key, value]) => element('li', `${key}: ${value}`));
  document
    .querySelector('#record')
    .replaceChildren(
      element('h2', name),
      element('p', number),
      element('ul', ...orders.map((order) => element('li', order)), ...facts),
    );
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(number) {
  return Object.assign(element('a', number), { href: `tel:${number.replaceAll(' ', '-')}` });
}
