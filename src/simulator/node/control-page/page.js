// The control page: asks for the state every second and shows it; every button is one request.

const byId = (id) => document.getElementById(id);
const status = byId('status');

async function ask(method, path, body) {
  const response = await fetch(`/simulator${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.statusMessage);
  return answer;
}

/** Does it, shows what came of it, and says what went wrong. */
async function perform(method, path, body) {
  try {
    await ask(method, path, body);
    status.textContent = '';
    await refresh();
  } catch (error) {
    status.textContent = error.message;
  }
}

// Parts of rows

function part(name, text, className = '') {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function what(title, more = '') {
  const element = part('span', title, 'what');
  if (more) element.append(part('small', more));
  return element;
}

function button(text, label, onClick, className = '') {
  const element = part('button', text, className);
  element.type = 'button';
  element.setAttribute('aria-label', `${text}: ${label}`);
  element.addEventListener('click', onClick);
  return element;
}

const lamp = (text, on) => part('span', text, on ? 'lamp on' : 'lamp');

/** What each list showed last, so that a list that is as it was keeps its focus. */
const shown = new Map();

function fill(id, entries, empty, toRow) {
  const key = JSON.stringify(entries);
  if (shown.get(id) === key) return;
  shown.set(id, key);
  const focused = document.activeElement?.getAttribute('aria-label');
  const rows = entries.map((entry) => {
    const row = document.createElement('li');
    row.append(...toRow(entry));
    return row;
  });
  byId(id).replaceChildren(...(rows.length ? rows : [part('li', empty, 'muted')]));
  if (!focused) return;
  for (const other of byId(id).querySelectorAll('button')) {
    if (other.getAttribute('aria-label') === focused) other.focus();
  }
}

function options(select, entries) {
  const key = JSON.stringify(entries);
  if (shown.get(select) === key) return;
  shown.set(select, key);
  const { value } = select;
  select.replaceChildren(...entries.map(([text, own]) => new Option(text, own)));
  if (entries.some(([, own]) => own === value)) select.value = value;
}

// What there is

function show(state) {
  byId('centre').textContent = `Contact centre ${state.contactCenterId}`;
  showChoices(state);
  fill('people', state.people, 'Nobody works here.', person);
  fill('calls', state.calls, 'Nobody is on the phone.', call);
  showConversations(state);
  fill('faults', state.faults, 'Nothing is broken.', fault);
  fill('services', state.services, 'There are none.', service);
  fill('nodes', state.nodes, 'There are none.', (node) => nodeRow(node, state.nodes));
  fill('sessions', state.sessions, 'Nobody is signed in.', session);
  fill('events', state.events, 'Nothing yet.', event);
  byId('stop-callers').hidden = !state.callers;
}

function showChoices({ people, queues }) {
  const reachable = people.filter(({ phoneNumber }) => phoneNumber);
  const queueOptions = queues.map(({ name, number }) => [`${name}, ${number}`, number]);
  options(byId('call').elements.to, [
    ...queueOptions,
    ...reachable.map(({ name, phoneNumber }) => [`${name}, ${phoneNumber}`, phoneNumber]),
  ]);
  options(byId('callers').elements.queue, queueOptions);
  options(byId('fault').elements.userName, [
    ['everybody’s', ''],
    ...people.map(({ name, userName }) => [name, userName]),
  ]);
}

const media = {
  voice: 'voice',
  chat: 'chat',
  smssession: 'SMS',
  facebooksession: 'Facebook',
  email: 'e-mail',
  workitem: 'work items',
};

/** A lamp for each state that somebody is in, with the channels in it. */
function lamps(channels) {
  const states = [...new Set(channels.map(({ state }) => state))];
  const rows = states.map((state) => {
    const own = channels.filter((one) => one.state === state);
    return lamp(`${state}: ${own.map(({ channel }) => media[channel]).join(', ')}`, own[0].isReady);
  });
  const group = part('span', '', 'lamps');
  group.append(...(rows.length ? rows : [lamp('Signed out', false)]));
  return group;
}

function person({ name, userName, phoneNumber, channels, roles }) {
  const role = roles.at(-1).replace('ROLE_', '').toLowerCase();
  return [
    what(name, [userName, role, phoneNumber].filter(Boolean).join(' · ')),
    ...(phoneNumber
      ? [
          lamps(channels),
          button('Call', name, () =>
            perform('POST', '/calls', { to: phoneNumber, from: byId('call').elements.from.value }),
          ),
        ]
      : []),
  ];
}

function call({ id, parties }) {
  const outside = parties.filter(({ kind }) => kind === 'outside');
  const sides = parties
    .filter((party) => party !== outside[0])
    .map(({ kind, name, number, state }) => (kind === 'queue' ? `waits in ${number}` : `${name || number}, ${state}`))
    .join(' · ');
  return [
    what(outside[0]?.number ?? 'Inside', sides),
    ...outside.flatMap(({ number, state }) => [
      ...(state === 'Ringing'
        ? [button('Answer', number, () => perform('POST', `/calls/${id}`, { operationName: 'Answer', number }))]
        : []),
      button('Hang up', number, () => perform('POST', `/calls/${id}`, { operationName: 'Hangup', number }), 'danger'),
    ]),
  ];
}

/** Scripted customers may come by thousands. */
const shownConversations = 50;

function showConversations({ conversations, customers, people }) {
  const names = new Map(people.map(({ userName, name }) => [userName, name]));
  const latest = conversations.slice(-shownConversations);
  const more = conversations.length > latest.length ? `, the latest of ${conversations.length}` : '';
  byId('conversations-title').textContent = `Conversations${more}`;
  fill('conversations', latest, 'Nobody writes.', (one) => conversation(one, names));
  const open = latest.filter(({ isOpen }) => isOpen);
  options(
    byId('speak').elements.id,
    open.map(({ customerId, nickname, medium }) => [`${nickname}, ${media[medium]}`, customerId]),
  );
  byId('speak').hidden = open.length === 0;
  byId('stop-customers').hidden = !customers;
  const there = customers ? `${customers.perMinute} a minute come by ${media[customers.medium]}.` : '';
  if (byId('customers-there').textContent !== there) byId('customers-there').textContent = there;
}

function conversation({ customerId, medium, nickname, subject, isOpen, lastWords, queue, owner, agents }, names) {
  const about = [media[medium], subject].filter(Boolean).join(' · ');
  const words = lastWords ? `${lastWords.nickname}: ${lastWords.text}` : 'nothing said yet';
  const offered = agents.find(({ state }) => state === 'Invited');
  const place = owner
    ? lamp(names.get(owner), true)
    : lamp(offered ? `offered to ${names.get(offered.userName)}` : `waits in ${queue}`, false);
  const row = what(`${nickname}${isOpen ? '' : ', who has left'}`, about);
  row.append(part('small', words, 'words'));
  return [
    row,
    place,
    ...(isOpen
      ? [
          button('Speak', nickname, () => {
            const { id, text } = byId('speak').elements;
            id.value = customerId;
            text.focus();
          }),
          button('Leave', nickname, () => perform('DELETE', `/conversations/${customerId}`), 'danger'),
        ]
      : []),
  ];
}

function fault({ id, kind, path, userName, times }) {
  const name = [...byId('fault').elements.kind.options].find(({ value }) => value === kind)?.text ?? kind;
  return [
    what(name, `${path ?? 'all requests'} · ${userName ?? 'everybody'} · ${times} more`),
    button('Mend', name, () => perform('DELETE', `/faults/${id}`)),
  ];
}

function service({ id, name, state }) {
  const active = state === 'Active';
  const next = active ? 'Inactive' : 'Active';
  return [
    what(name),
    lamp(state, active),
    button(active ? 'Lose' : 'Restore', name, () => perform('POST', `/services/${id}`, { state: next })),
  ];
}

function nodeRow({ index, url, running }, nodes) {
  const isLast = running && nodes.filter((node) => node.running).length === 1;
  return [
    what(`Node ${index + 1}`, url),
    lamp(running ? 'Running' : 'Stopped', running),
    ...(isLast
      ? []
      : [button(running ? 'Stop' : 'Start', url, () => perform('POST', `/nodes/${index}`, { on: !running }))]),
  ];
}

function session({ id, node, userName, subscriptions }) {
  return [
    what(userName, `node ${node + 1} · ${subscriptions.join(', ') || 'listens to nothing'}`),
    button('Expire', `${userName}’s session ${id}`, () => perform('DELETE', `/sessions/${id}`), 'danger'),
  ];
}

function event({ at, userName, channel, messageType, state }) {
  return [
    part('time', new Date(at).toLocaleTimeString(document.documentElement.lang, { hour12: false })),
    what(`${userName} · ${[messageType, state].filter(Boolean).join(' · ')}`, channel),
  ];
}

// What one can do

function onSubmit(id, toRequest) {
  byId(id).addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    void perform('POST', ...toRequest(Object.fromEntries(new FormData(submitted.target))));
  });
}

onSubmit('call', ({ from, to, customer }) => [
  '/calls',
  { from, to, ...(customer && { userData: { CustomerName: customer } }) },
]);
onSubmit('callers', ({ queue, perMinute, seconds }) => [
  '/callers',
  { queue, perMinute: Number(perMinute), seconds: Number(seconds) },
]);
onSubmit('conversation', ({ medium, nickname, subject, email, text }) => [
  '/conversations',
  { medium, nickname, subject, text, ...(email && { userData: { EmailAddress: email } }) },
]);
onSubmit('customers', ({ medium, perMinute, patience }) => [
  '/customers',
  { medium, perMinute: Number(perMinute), patience: Number(patience) },
]);
onSubmit('fault', ({ kind, path, userName, times }) => ['/faults', { kind, path, userName, times: Number(times) }]);
onSubmit('latency', ({ milliseconds }) => ['/latency', { milliseconds: Number(milliseconds) }]);
byId('stop-callers').addEventListener('click', () => void perform('DELETE', '/callers'));
byId('stop-customers').addEventListener('click', () => void perform('DELETE', '/customers'));
speakAsCustomer(byId('speak'));

/** The agent sees the customer typing as soon as there is something, and no more when there is nothing. */
function speakAsCustomer(form) {
  const { id, text } = form.elements;
  let typing = '';
  const does = (operationName, more) => perform('POST', `/conversations/${id.value}`, { operationName, ...more });
  text.addEventListener('input', () => {
    const now = text.value ? id.value : '';
    if (now === typing) return;
    typing = now;
    void does(now ? 'SendStartTypingNotification' : 'SendStopTypingNotification', now ? { text: text.value } : {});
  });
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    typing = '';
    void does('SendMessage', { text: text.value });
    text.value = '';
  });
}

async function refresh() {
  show(await ask('GET', '/state'));
}

async function watch() {
  try {
    if (!document.hidden) await refresh();
    if (status.dataset['lost']) status.textContent = '';
    delete status.dataset['lost'];
  } catch {
    status.textContent = 'The simulator does not answer.';
    status.dataset['lost'] = 'true';
  }
  setTimeout(watch, 1000);
}

void watch();
