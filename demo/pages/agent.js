// What a CRM adds to the desk: it knows whose numbers these are, opens whoever calls or writes, and notes what there was.
import { customers, customerWho, customerWith } from './customers.js';

const list = document.querySelector('#customers');
const record = document.querySelector('#record');
/** What there was with whom, the newest first; a real one would keep it. */
const contacts = new Map();
/** By call or conversation: whose record was opened for it. */
const opened = new Map();
let shown;

document.querySelector('gws-softphone').describe = ({ participants, dnis }) => {
  const known = customerWith(participants?.[0]?.phoneNumber ?? dnis);
  return known && { name: known.customer.name, number: known.number };
};

list.append(
  ...customers.map((customer) => {
    const open = element('button', customer.name);
    open.type = 'button';
    open.addEventListener('click', () => show(customer));
    return element('li', open, phoneLink(customer.numbers[0]));
  }),
);

// Calls

const callNow = { 'gws-call-ringing': 'calls', 'gws-call-dialing': 'is being called' };
for (const [type, words] of Object.entries(callNow)) {
  document.body.addEventListener(type, ({ payload, resumed }) => {
    const { number, userData } = payload;
    const caller = customerWith(number)?.customer ?? { name: userData.CustomerName ?? '', numbers: [number] };
    if (!resumed) pop(payload, caller, words);
  });
}
document.body.addEventListener('gws-call-released', ({ payload: { id } }) => note(id, 'Call'));

// Conversations

document.body.addEventListener('gws-interaction-accepted', ({ payload, resumed }) => {
  const { EmailAddress, PhoneNumber } = payload.userData;
  // Until the customer has said something, all that is known may be what it is about.
  const name = payload.name === payload.subject ? '' : payload.name;
  const writer = customerWho(payload) ?? { name, numbers: PhoneNumber ? [PhoneNumber] : [], email: EmailAddress };
  if (!resumed) pop(payload, writer, `writes: ${payload.subject}`);
});
document.body.addEventListener('gws-interaction-message', ({ payload: { id, name, subject }, isOwn }) => {
  const writer = opened.get(id);
  if (isOwn || !writer || customers.includes(writer) || writer.name === name) return;
  writer.name = name;
  if (shown === writer) show(writer, `${name} writes: ${subject}`);
});
document.body.addEventListener('gws-interaction-completed', ({ payload: { id, subject } }) => note(id, subject));

/** The screen pop, once for each call and conversation. */
function pop({ id, userData }, customer, words) {
  opened.set(id, customer);
  show(customer, `${customer.name || 'Somebody new'} ${words}`, userData);
}

/** It is over: it becomes a line in the record. */
function note(id, what) {
  const customer = opened.get(id);
  if (!customer) return;
  opened.delete(id);
  const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format();
  contacts.set(customer, [`${time} ${what}`, ...(contacts.get(customer) ?? [])]);
  if (shown === customer) show(customer);
}

function show(customer, now = '', facts = {}) {
  shown = customer;
  const { name, numbers, email, town, since, orders = [], note: remark } = customer;
  for (const button of list.querySelectorAll('button')) {
    button.ariaCurrent = button.textContent === name ? 'true' : null;
  }
  const told = Object.entries(facts).filter(([key, value]) => shownFacts.has(key) && typeof value === 'string');
  record.replaceChildren(
    element('p', now),
    element('h2', name || 'Not a customer yet'),
    element('p', [town, since && `customer since ${since}`].filter(Boolean).join(', ')),
    pairs({
      Phone: numbers.map(phoneLink),
      'E-mail': [email],
      ...Object.fromEntries(told.map(([key, value]) => [shownFacts.get(key), [value]])),
      Orders: lines(orders),
      Note: [remark],
      Today: lines(contacts.get(customer) ?? []),
    }),
  );
  const [nowLine, , where] = record.children;
  nowLine.className = 'now';
  where.className = 'quiet';
}

/** What a call or conversation brings along that is of use here, and how it is called. */
const shownFacts = new Map([
  ['POC', 'About'],
  ['Segment', 'Segment'],
  ['OrderNumber', 'Order'],
  ['Page', 'Page'],
]);

const lines = (entries) => entries.map((entry) => element('div', entry));

/** Names with what is known under each. */
function pairs(entries) {
  const known = Object.entries(entries).filter(([, values]) => values.some(Boolean));
  return element('dl', ...known.flatMap(([name, values]) => [element('dt', name), element('dd', ...values)]));
}

function phoneLink(number) {
  return Object.assign(element('a', number), { href: `tel:${number.replaceAll(' ', '-')}` });
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
