// The shop's customers, as a CRM has them. The numbers are those of people who call here, and who answer in this demo.
export const customers = [
  {
    name: 'Jonas Weber',
    numbers: ['+49 30 5550 0134', '+49 30 5550 1142'],
    email: 'jonas.weber@example.com',
    town: 'Berlin',
    since: '2019',
    orders: ['48213 Ridgeline 45, M', '47002 Hip belt buckle'],
    note: 'Has a dog that likes hip belts.',
  },
  {
    name: 'Mara Lindqvist',
    numbers: ['555 0103', '+46 8 5550 1170'],
    email: 'mara.lindqvist@example.com',
    town: 'Uppsala',
    since: '2021',
    orders: ['48107 Fjell jacket, S'],
    note: 'Speaks Swedish and English.',
  },
  {
    name: 'Priya Raman',
    numbers: ['555 0102', '+1 916 555 0104'],
    email: 'priya.raman@example.net',
    town: 'Sacramento',
    since: '2024',
    orders: ['48190 Fell 2, sand'],
    note: 'Rarely picks up the phone.',
  },
  {
    name: 'Tom Okello',
    numbers: ['555 0101', '+44 20 7946 0321'],
    email: 'tom.okello@example.org',
    town: 'London',
    since: '2022',
    orders: ['4821 Tarn stove, under way'],
    note: 'Office line, mostly engaged.',
  },
  {
    name: 'Anouk Mercier',
    numbers: ['+33 1 5550 0188'],
    email: 'anouk.mercier@example.com',
    town: 'Lyon',
    since: '2023',
    orders: ['46551 Scree, 39'],
    note: 'Wears thick socks.',
  },
  {
    name: 'Tarnfell workshop',
    numbers: ['555 0100'],
    email: 'workshop@tarnfell.example',
    town: 'Upstairs',
    since: '1987',
    orders: [],
    note: 'Answers at once, Monday to Friday.',
  },
];

const digits = (number) => number.replace(/\D/g, '');

/** Whose number it is, and how it is written. */
export function customerWith(number = '') {
  const isIt = (one) => digits(one) === digits(number);
  const customer = customers.find(({ numbers }) => numbers.some(isIt));
  return customer && { customer, number: customer.numbers.find(isIt) };
}

/** Who writes: by address or number, else by the name that was given. */
export function customerWho({ name, userData: { EmailAddress, PhoneNumber } }) {
  const byAddress = EmailAddress && customers.find(({ email }) => email === EmailAddress.toLowerCase());
  return byAddress || customerWith(PhoneNumber)?.customer || customers.find((one) => one.name === name);
}
