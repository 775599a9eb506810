import { assert } from '@open-wc/testing';
import type { User } from '../../../src/api/index.js';
import { workplacesOf } from '../../../src/elements/session/workplaces.js';
import { ApiError } from '../../../src/session/index.js';

const ann = { id: 'ann' } as User;
/** Answers the lists of places and of phones. */
const server = (places: unknown, devices: unknown) =>
  ((key: string) => {
    const answer = key.includes('places') ? places : devices;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as Parameters<typeof workplacesOf>[0];
const phones = (...numbers: string[]) => ({ devices: numbers.map((phoneNumber, id) => ({ id, phoneNumber })) });
const absent = new ApiError('GET /users/ann/places', 404, 6, 'Unsupported');

describe('Where an agent may work', () => {
  it('is one of several places', async () => {
    const found = await workplacesOf(server({ places: [{ name: 'A' }, { name: 'B' }] }, {}), ann);
    assert.deepEqual(found, {
      kind: 'place',
      options: [
        { name: 'A', start: { place: 'A' } },
        { name: 'B', start: { place: 'B' } },
      ],
    });
  });

  for (const [what, places] of [
    ['one place', { places: [{ name: 'A' }] }],
    ['no list of places', absent],
    ['null in place of the places', { places: null }],
  ] as const) {
    it(`is one of several phones where there is ${what}`, async () => {
      const found = await workplacesOf(server(places, phones('5001', '5002')), ann);
      assert.deepEqual(found?.options[1], { name: '5002', start: { devicePath: '/devices/1' } });
    });

    for (const devices of [phones('5001'), absent, {}, { devices: null }]) {
      it(`is no question where there is ${what} and ${devices === absent ? 'no list of phones' : JSON.stringify(devices)}`, async () => {
        assert.isUndefined(await workplacesOf(server(places, devices), ann));
      });
    }
  }

  it('is not known when the server fails', async () => {
    const failure = await workplacesOf(server(new ApiError('GET', 500, 4, 'Broken'), {}), ann).catch(
      (error: unknown) => error,
    );
    assert.instanceOf(failure, ApiError);
  });
});
