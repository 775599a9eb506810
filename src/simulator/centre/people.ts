// The company: who works here, and with which phone.
import type { Ids } from './ids.js';

export type Role = 'ROLE_AGENT' | 'ROLE_SUPERVISOR' | 'ROLE_ADMIN';

/** Somebody with an account. An admin has no phone. */
export interface Person {
  readonly id: string;
  readonly userName: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly Role[];
  readonly deviceId: string;
  readonly phoneNumber: string;
  readonly place: string;
}

/** `userName first last role`; everybody's password is `password`, phones count up from 5000. */
const staff = `
  ksippo    Kristi   Sippola    ROLE_AGENT
  cspencer  Carole   Spencer    ROLE_AGENT
  mbauer    Marat    Bauer      ROLE_AGENT
  tokafor   Tobe     Okafor     ROLE_AGENT
  lnyberg   Linnea   Nyberg     ROLE_AGENT
  rhaddad   Rania    Haddad     ROLE_AGENT
  pvance    Paula    Vance      ROLE_SUPERVISOR
  dkimura   Daisuke  Kimura     ROLE_SUPERVISOR
  ewinters  Emre     Winters    ROLE_ADMIN
`;

/** The staff, and `more` agents beside it for a load: `agent1`, `agent2` … */
export function hire(ids: Ids, more = 0): Person[] {
  const lines = staff.trim().split('\n');
  const crowd = Array.from({ length: more }, (_, index) => `agent${index + 1} Agent ${index + 1} ROLE_AGENT`);
  return [...lines, ...crowd].map((line, index): Person => {
    const [userName, firstName, lastName, role] = line.trim().split(/\s+/) as [string, string, string, Role];
    // A crowd must not take the numbers of hot seats and queues.
    const phoneNumber = String(index < lines.length ? 5000 + index : 20_000 + index);
    return {
      id: ids.plainGuid(),
      userName,
      password: 'password',
      firstName,
      lastName,
      roles: role === 'ROLE_SUPERVISOR' ? ['ROLE_AGENT', role] : [role],
      deviceId: ids.guid(),
      phoneNumber,
      place: `SIP_${phoneNumber}`,
    };
  });
}
