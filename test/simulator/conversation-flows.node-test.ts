// Several agents and a supervisor at one conversation: who is told what, in which order, and who sees whom.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Floor, people } from './floor.js';
import { refusalOf } from './refusal-of.js';

let floor: Floor;
beforeEach(() => {
  floor = new Floor();
});

/** What is told from here on. */
const hush = () => floor.heard();
const participants = (customer: string) =>
  floor.conversations.customerView(customer).participants.map(({ nickname }) => nickname);

describe('Taking a conversation', () => {
  it('is told by the state, who is in, and the whole log, the request named by the first two', () => {
    floor.ready(floor.kristi);
    floor.says(floor.request(), 'Hello?');
    hush();
    floor.does(floor.kristi, 'Accept', { nickname: 'Kristi' });
    const told = floor.heard();
    assert.deepEqual(
      told.map(({ what, chat, messages }) => [what, chat && people(chat), messages?.map(({ type }) => type)]),
      [
        ['StatusChange', [], undefined],
        ['ParticipantsUpdated', ['Kristi All', 'Jonas All'], undefined],
        ['NewMessages', undefined, ['ParticipantJoined', 'Text', 'ParticipantJoined']],
      ],
    );
    const [first, second, third] = told;
    assert.ok(first!.referenceId);
    assert.equal(second!.referenceId, first!.referenceId);
    assert.equal(third!.referenceId, undefined);
  });

  it('is needed before the log can be read', () => {
    floor.ready(floor.kristi);
    floor.says(floor.request(), 'Hello?');
    assert.deepEqual(floor.log(floor.kristi), []);
    floor.accept(floor.kristi);
    assert.equal(floor.log(floor.kristi).length, 3);
  });

  it('needs a nickname, or nothing changes', () => {
    floor.ready(floor.kristi);
    floor.request();
    hush();
    assert.equal(refusalOf(() => floor.does(floor.kristi, 'Accept')).statusCode, 1);
    assert.equal(floor.only(floor.kristi).state, 'Invited');
    assert.deepEqual(floor.story(), []);
  });
});

describe('A consulted agent', () => {
  let customer: string;
  beforeEach(() => {
    customer = floor.talk();
    floor.join('Consult');
  });

  it('is asked, and comes behind the scenes', () => {
    assert.deepEqual(people(floor.only(floor.kristi)), ['Carole Agents', 'Kristi All', 'Jonas All']);
    assert.deepEqual(participants(customer), ['Kristi', 'Jonas']);
    assert.equal(floor.log(floor.kristi).at(-1), '3 ParticipantJoined Carole');
    assert.deepEqual(floor.customerLog(customer).length, 2);
  });

  it('writes to the agents alone, whatever operation it is', () => {
    floor.does(floor.carole, 'SendMessage', { text: 'Offer a refund' });
    floor.does(floor.carole, 'SendStartTypingNotification');
    floor.does(floor.carole, 'SendUrl', { url: 'https://example.com' });
    floor.does(floor.kristi, 'SendToAgents', { text: 'Will do' });
    floor.does(floor.kristi, 'SendMessage', { text: 'You get your money back' });
    assert.deepEqual(floor.customerLog(customer).slice(2), ['8 Text Kristi You get your money back']);
    assert.deepEqual(floor.log(floor.kristi), floor.log(floor.carole));
  });

  it('leaves for good, and the other goes on', () => {
    hush();
    floor.does(floor.carole, 'Leave');
    assert.deepEqual(floor.story(), [
      'cspencer StatusChange Completed',
      'ksippo ParticipantsUpdated Chatting',
      'ksippo NewMessages 4',
    ]);
    assert.deepEqual(floor.of(floor.carole), []);
    assert.equal(floor.conversations.customerView(customer).state, 'Chatting');
  });

  it('has it to do, before the customer’s eyes, when the other leaves', () => {
    floor.does(floor.kristi, 'Leave');
    assert.deepEqual(people(floor.only(floor.carole)), ['Carole All', 'Jonas All']);
    assert.deepEqual(participants(customer), ['Carole', 'Jonas']);
    floor.does(floor.carole, 'SendMessage', { text: 'It is me now' });
    assert.equal(floor.customerLog(customer).at(-1), '6 Text Carole It is me now');
    assert.equal(floor.centre.digital.live()[0]!.owner, 'cspencer');
  });

  it('is out when the other completes it', () => {
    floor.does(floor.kristi, 'Complete');
    assert.deepEqual(floor.of(floor.carole), []);
    assert.equal(floor.conversations.customerView(customer).state, 'Idle');
  });

  it('can be handed the conversation', () => {
    hush();
    floor.does(floor.kristi, 'Transfer', floor.target(floor.carole));
    assert.deepEqual(floor.of(floor.kristi), []);
    assert.deepEqual(participants(customer), ['Carole', 'Jonas']);
    assert.equal(floor.centre.digital.live()[0]!.owner, 'cspencer');
  });

  it('can be shown to the customer by an invitation, without being asked again', () => {
    hush();
    floor.does(floor.kristi, 'Invite', floor.target(floor.carole));
    assert.deepEqual(floor.story(floor.kristi), ['ksippo ParticipantsUpdated Chatting', 'ksippo NewMessages 4']);
    assert.deepEqual(participants(customer), ['Carole', 'Kristi', 'Jonas']);
  });
});

describe('Asking a colleague', () => {
  beforeEach(() => {
    floor.talk();
    floor.reachable(floor.carole);
    hush();
  });

  it('answers with a reference id, which only a failure repeats', () => {
    const { referenceId } = floor.does(floor.kristi, 'Consult', floor.target(floor.carole));
    floor.does(floor.carole, 'Reject');
    const [, , error] = floor.heard();
    assert.deepEqual(
      [error!.who, error!.what, error!.errorMessage, error!.referenceId],
      ['ksippo', 'Error', 'Operation failed', referenceId],
    );
    assert.equal(error!.chat!.state, 'Chatting');
  });

  it('fails late where nobody answers', () => {
    floor.does(floor.kristi, 'Invite', floor.target(floor.carole));
    hush();
    floor.wait(floor.policy.noAnswerAfter);
    assert.deepEqual(floor.story(), ['cspencer StatusChange Completed', 'ksippo Error Operation failed']);
    // Not being there for a colleague does not make anybody not ready.
    assert.equal(floor.centre.agents.state(floor.carole, 'chat'), 'NotReady');
  });

  for (const [what, prepare] of [
    ['is not there', () => floor.centre.agents.end(floor.carole)],
    ['wants to be left in peace', () => floor.centre.agents.setDoNotDisturb(floor.carole, true, ['chat'])],
    ['is asked already', () => floor.does(floor.kristi, 'Consult', floor.target(floor.carole))],
    ['has enough to do', () => (floor.policy.capacity = 0)],
  ] as const) {
    it(`fails late where the colleague ${what}`, () => {
      prepare();
      hush();
      floor.does(floor.kristi, 'Invite', floor.target(floor.carole));
      assert.deepEqual(floor.story(), ['ksippo Error Operation failed']);
    });
  }

  it('can be taken back before it is answered, and is told to the colleague alone', () => {
    floor.does(floor.kristi, 'Consult', floor.target(floor.carole));
    hush();
    floor.does(floor.kristi, 'CancelConsult');
    assert.deepEqual(floor.story(), ['cspencer StatusChange Completed']);
    assert.deepEqual(floor.of(floor.carole), []);
  });

  it('can not be taken back afterwards', () => {
    floor.does(floor.kristi, 'Consult', floor.target(floor.carole));
    floor.accept(floor.carole);
    hush();
    const { referenceId } = floor.does(floor.kristi, 'CancelConsult');
    const [told] = floor.heard();
    assert.deepEqual([told!.errorMessage, told!.referenceId, told!.chat], ['Request failed', referenceId, undefined]);
  });

  it('is over when who asked leaves', () => {
    floor.does(floor.kristi, 'Consult', floor.target(floor.carole));
    floor.does(floor.kristi, 'Leave');
    assert.deepEqual(floor.of(floor.carole), []);
  });

  it('works through a queue as well, where a consultation goes to the next who is ready', () => {
    floor.ready(floor.tobe);
    const [queue] = floor.centre.company.queues;
    floor.does(floor.kristi, 'Consult', { targetUri: `/contacts/${queue!.id}` });
    assert.equal(floor.only(floor.tobe).state, 'Invited');
    floor.accept(floor.tobe);
    assert.equal(people(floor.only(floor.kristi))[0], 'Tobe Agents');
  });

  it('refuses what names nobody, and nothing changes', () => {
    for (const body of [{}, { targetUri: '/users/nobody' }, { targetUri: 5 }, { targetUri: '' }]) {
      refusalOf(() => floor.does(floor.kristi, 'Invite', body));
    }
    assert.deepEqual(floor.story(), []);
  });
});

describe('A conference', () => {
  let customer: string;
  beforeEach(() => {
    customer = floor.talk();
    floor.join('Invite');
  });

  it('is seen by the customer, and all hear all', () => {
    floor.does(floor.carole, 'SendMessage', { text: 'Hello' });
    floor.says(customer, 'Two of you!');
    assert.deepEqual(participants(customer), ['Carole', 'Kristi', 'Jonas']);
    assert.deepEqual(floor.log(floor.kristi), floor.log(floor.carole));
    assert.deepEqual(floor.customerLog(customer), floor.log(floor.kristi));
  });

  it('goes on without the one who had it to do', () => {
    hush();
    floor.does(floor.kristi, 'Leave', { text: 'Carole will help you' });
    assert.deepEqual(floor.story(floor.kristi), ['ksippo NewMessages 4', 'ksippo StatusChange Completed']);
    assert.equal(floor.centre.digital.live()[0]!.owner, 'cspencer');
    assert.deepEqual(floor.customerLog(customer).slice(3), [
      '4 Text Kristi Carole will help you',
      '5 ParticipantLeft Kristi',
    ]);
  });

  it('goes on without one who completes it, and is over with the last', () => {
    floor.does(floor.kristi, 'Complete');
    assert.equal(floor.conversations.customerView(customer).state, 'Chatting');
    floor.does(floor.carole, 'Complete');
    assert.equal(floor.conversations.customerView(customer).state, 'Idle');
    assert.deepEqual(floor.centre.digital.live(), []);
  });

  it('shrinks when an agent is put out, who has to complete it', () => {
    hush();
    floor.does(floor.kristi, 'RemoveParticipantFromConference', floor.target(floor.carole));
    assert.deepEqual(floor.story(), [
      'ksippo ParticipantsUpdated Chatting',
      'ksippo NewMessages 4',
      'cspencer ParticipantsUpdated LeftChat',
      'cspencer NewMessages 4',
      'cspencer StatusChange LeftChat',
    ]);
    floor.says(customer, 'Where is she?');
    assert.equal(floor.log(floor.carole).at(-1), '4 ParticipantLeft Carole', 'what came later is not hers');
    floor.does(floor.carole, 'Complete');
    assert.deepEqual(floor.of(floor.carole), []);
    assert.equal(floor.conversations.customerView(customer).state, 'Chatting');
  });

  it('has nobody put out who is not in it', () => {
    const act = () => floor.does(floor.kristi, 'RemoveParticipantFromConference', floor.target(floor.tobe));
    assert.equal(refusalOf(act).statusCode, 2);
  });

  it('gets another agent in the place of one who transfers', () => {
    floor.reachable(floor.tobe);
    floor.does(floor.carole, 'Transfer', floor.target(floor.tobe));
    floor.accept(floor.tobe);
    assert.deepEqual(participants(customer), ['Tobe', 'Kristi', 'Jonas']);
    assert.equal(floor.centre.digital.live()[0]!.owner, 'ksippo');
  });
});

describe('A transfer', () => {
  let customer: string;
  beforeEach(() => {
    customer = floor.talk();
  });

  it('to an agent takes everything along', () => {
    floor.does(floor.kristi, 'AddComment', { comment: 'Be kind' });
    floor.does(floor.kristi, 'AttachUserData', { userData: { Order: '4711' } });
    floor.says(customer, 'My buckle broke');
    floor.reachable(floor.carole);
    floor.does(floor.kristi, 'Transfer', floor.target(floor.carole));
    assert.deepEqual(floor.of(floor.kristi), []);
    assert.equal(floor.conversations.customerView(customer).state, 'WaitingForAgent');
    floor.accept(floor.carole);
    const { comment, userData } = floor.only(floor.carole);
    assert.equal(comment, 'Be kind');
    assert.deepEqual(userData, { Segment: 'Gold', Subject: 'A buckle', Order: '4711' });
    assert.ok(floor.log(floor.carole).includes('3 Text Jonas My buckle broke'));
    assert.deepEqual(floor.customerLog(customer), floor.log(floor.carole));
  });

  it('to an agent who does not want it goes to the queue', () => {
    floor.ready(floor.tobe);
    floor.reachable(floor.carole);
    floor.does(floor.kristi, 'Transfer', floor.target(floor.carole));
    floor.does(floor.carole, 'Reject');
    assert.equal(floor.only(floor.tobe).state, 'Invited');
  });

  it('to an agent who cannot have it fails late, and nothing changes', () => {
    hush();
    floor.does(floor.kristi, 'Transfer', { ...floor.target(floor.carole), text: 'Good-bye' });
    assert.deepEqual(floor.story(), ['ksippo Error Operation failed']);
    assert.equal(floor.only(floor.kristi).state, 'Chatting');
    assert.equal(floor.customerLog(customer).length, 2);
  });

  it('to a queue waits there, and does not come back at once', () => {
    const queueName = floor.centre.company.queues[0]!.name;
    floor.does(floor.kristi, 'Transfer', { queueName });
    assert.deepEqual(floor.of(floor.kristi), []);
    assert.equal(floor.centre.digital.live()[0]!.queue, queueName);
    floor.wait(floor.policy.rejectPause);
    assert.equal(floor.only(floor.kristi).state, 'Invited');
    assert.equal(floor.only(floor.kristi).interactionQueue, queueName);
  });

  it('has one target, and one that there is', () => {
    hush();
    for (const body of [
      {},
      { queueName: 'Nowhere' },
      { queueName: 'PostProcessingQueue' },
      { ...floor.target(floor.carole), queueName: 'Orders' },
      { queueName: 'Orders', messageType: 'Text' },
    ]) {
      refusalOf(() => floor.does(floor.kristi, 'Transfer', body));
    }
    assert.deepEqual(floor.story(), []);
    assert.equal(floor.only(floor.kristi).state, 'Chatting');
  });
});

describe('The end', () => {
  it('comes for the customer when the agent leaves, who still has it to do', () => {
    const customer = floor.talk();
    hush();
    floor.does(floor.kristi, 'Leave', { text: 'Bye' });
    assert.deepEqual(floor.story(), ['ksippo NewMessages 3', 'ksippo StatusChange LeftChat']);
    assert.equal(floor.conversations.customerView(customer).state, 'Idle');
    assert.deepEqual(floor.customerLog(customer).slice(2), ['3 Text Kristi Bye', '4 ParticipantLeft Kristi']);
    floor.does(floor.kristi, 'SetDisposition', { disposition: 'IssueResolved' });
    assert.equal(floor.only(floor.kristi).userData!['DispositionCode'], 'IssueResolved');
    floor.does(floor.kristi, 'Complete', { queueName: 'PostProcessingQueue' });
    assert.deepEqual(floor.of(floor.kristi), []);
  });

  it('leads into a queue where somebody is to go on without the customer', () => {
    const customer = floor.talk();
    floor.ready(floor.carole);
    hush();
    floor.does(floor.kristi, 'Complete', { queueName: 'Returns' });
    assert.equal(floor.conversations.customerView(customer).state, 'Idle');
    assert.deepEqual(floor.story(), ['ksippo StatusChange Completed', 'cspencer StatusChange Invited']);
    floor.accept(floor.carole);
    assert.deepEqual(people(floor.only(floor.carole)), ['Carole All']);
    assert.deepEqual(floor.log(floor.carole), [
      '1 ParticipantJoined Jonas',
      '2 ParticipantJoined Kristi',
      '3 ParticipantLeft Kristi',
      '4 ParticipantLeft Jonas',
      '5 ParticipantJoined Carole',
    ]);
    floor.does(floor.carole, 'Complete', { queueName: 'PostProcessingQueue' });
    assert.deepEqual(floor.centre.digital.live(), []);
  });

  it('leads into a queue from what was left, too', () => {
    floor.talk();
    floor.does(floor.kristi, 'Leave');
    floor.ready(floor.carole);
    floor.does(floor.kristi, 'Complete', { queueName: 'Returns' });
    assert.equal(floor.only(floor.carole).state, 'Invited');
    assert.deepEqual(floor.of(floor.kristi), []);
  });

  it('is told by id, state and address alone', () => {
    floor.talk();
    hush();
    floor.does(floor.kristi, 'Complete');
    const { chat, referenceId } = floor.heard()[0]!;
    assert.deepEqual(Object.keys(chat!).sort(), ['id', 'state', 'uri']);
    assert.equal(referenceId, undefined);
  });

  it('of the customer is told to the agent, who goes on alone', () => {
    const customer = floor.talk();
    hush();
    floor.conversations.performAsCustomer(customer, 'Complete');
    assert.deepEqual(floor.story(), ['ksippo ParticipantsUpdated Chatting', 'ksippo NewMessages 3']);
    assert.deepEqual(people(floor.only(floor.kristi)), ['Kristi All']);
  });
});

describe('A supervisor', () => {
  it('who watches is in when the agent takes the next conversation, and not before', () => {
    floor.talk();
    floor.watch('Coach', { nickname: 'Paula' });
    assert.deepEqual(floor.of(floor.paula), []);
    floor.request('Mara');
    hush();
    const second = floor.of(floor.kristi)[1]!.id;
    floor.does(floor.kristi, 'Accept', { nickname: 'Kristi' }, second);
    assert.deepEqual(floor.story(floor.paula), [
      'pvance ParticipantsUpdated Chatting',
      'pvance StatusChange Chatting',
      'pvance NewMessages 1 2 3',
    ]);
    assert.deepEqual(people(floor.only(floor.paula)), ['Paula Agents', 'Kristi All', 'Mara All']);
  });

  it('who watches one conversation does not get the next', () => {
    floor.watch('Monitor', { supervisorMonitoringMode: 'NextChat' });
    floor.talk();
    floor.request('Mara');
    floor.does(floor.kristi, 'Accept', { nickname: 'Kristi' }, floor.of(floor.kristi)[1]!.id);
    assert.equal(floor.of(floor.paula).length, 1);
  });

  it('watches no more after cancelling, but stays where she is', () => {
    floor.watch('Monitor');
    floor.talk();
    floor.conversations.supervise(floor.paula, floor.kristi, 'CancelSupervisorMonitoring', {});
    assert.equal(floor.of(floor.paula).length, 1);
    floor.request('Mara');
    floor.does(floor.kristi, 'Accept', { nickname: 'Kristi' }, floor.of(floor.kristi)[1]!.id);
    assert.equal(floor.of(floor.paula).length, 1);
    const again = () => floor.conversations.supervise(floor.paula, floor.kristi, 'CancelSupervisorMonitoring', {});
    assert.equal(refusalOf(again).statusCode, 2);
  });

  it('watches no more after signing off', () => {
    floor.watch('Monitor');
    floor.centre.agents.end(floor.paula);
    floor.talk();
    assert.deepEqual(floor.of(floor.paula), []);
  });

  it('who only monitors is unknown to agent and customer', () => {
    floor.watch('Monitor');
    const customer = floor.talk();
    assert.deepEqual(people(floor.only(floor.kristi)), ['Kristi All', 'Jonas All']);
    assert.equal(floor.log(floor.kristi).length, 2);
    assert.equal(floor.log(floor.paula).length, 3);
    assert.equal(floor.customerLog(customer).length, 2);
    // Alone with the customer: no word is for other agents.
    assert.ok(!floor.only(floor.kristi).capabilities!.includes('SendToAgents'));
  });

  it('comes forward and steps back, each told to those who see it', () => {
    floor.watch('Monitor', { nickname: 'Paula' });
    const customer = floor.talk();
    hush();
    const log = () => floor.log(floor.kristi).slice(2);
    floor.does(floor.paula, 'SwitchToCoach');
    assert.deepEqual(log(), ['4 ParticipantRejoined Paula']);
    assert.deepEqual(participants(customer), ['Kristi', 'Jonas']);
    floor.does(floor.paula, 'SendToAgents', { text: 'Ask for the order' });
    floor.does(floor.paula, 'SwitchToBargeIn');
    floor.does(floor.paula, 'SendMessage', { text: 'Good morning' });
    assert.deepEqual(participants(customer), ['Paula', 'Kristi', 'Jonas']);
    assert.deepEqual(floor.customerLog(customer).slice(2), [
      '6 ParticipantRejoined Paula',
      '7 Text Paula Good morning',
    ]);
    hush();
    floor.does(floor.paula, 'SwitchToMonitor');
    assert.deepEqual(people(floor.only(floor.kristi)), ['Kristi All', 'Jonas All']);
    assert.deepEqual(floor.story(), [
      'pvance ParticipantsUpdated Chatting',
      'pvance NewMessages 8',
      'ksippo ParticipantsUpdated Chatting',
    ]);
    assert.deepEqual(participants(customer), ['Kristi', 'Jonas']);
  });

  it('intrudes by an invitation, in a mode of choice or that of watching', () => {
    floor.talk();
    const { id } = floor.only(floor.kristi);
    const intrude = (body = {}) => floor.conversations.intrude(floor.paula, floor.kristi, id, 'Intrude', body);
    assert.equal(refusalOf(() => intrude()).statusCode, 2);
    intrude({ supervisorVisibilityMode: 'BargeIn' });
    const offer = floor.only(floor.paula);
    assert.deepEqual([offer.state, offer.supervisorMode, offer.participants], ['Invited', 'BargeIn', []]);
    floor.does(floor.paula, 'Reject');
    floor.watch('Coach');
    intrude();
    floor.does(floor.paula, 'Accept', { nickname: 'Paula' });
    assert.deepEqual(people(floor.only(floor.kristi)), ['Paula Agents', 'Kristi All', 'Jonas All']);
    assert.equal(refusalOf(() => intrude()).statusCode, 2, 'she is in it');
  });

  it('is told that it is revoked once no agent is left', () => {
    floor.watch('BargeIn');
    floor.talk();
    floor.does(floor.kristi, 'Leave');
    assert.equal(floor.only(floor.paula).state, 'Chatting');
    hush();
    floor.does(floor.kristi, 'Complete');
    const { chat, what } = floor.heard(floor.paula)[0]!;
    assert.deepEqual([what, chat!.state, chat!.capabilities, chat!.participants], ['StatusChange', 'Revoked', [], []]);
    assert.deepEqual(floor.of(floor.paula), []);
  });

  it('is told so, too, when it goes back to a queue, and stays while another agent is in it', () => {
    floor.watch('Monitor');
    floor.talk();
    floor.join('Invite');
    floor.does(floor.kristi, 'Leave');
    assert.equal(floor.of(floor.paula).length, 1);
    floor.does(floor.carole, 'Transfer', { queueName: 'Orders' });
    assert.deepEqual(floor.of(floor.paula), []);
  });

  it('hands over what the agent has', () => {
    floor.watch('Coach');
    const customer = floor.talk();
    floor.reachable(floor.carole);
    floor.does(floor.paula, 'Transfer', floor.target(floor.carole));
    assert.deepEqual(floor.of(floor.kristi), []);
    floor.accept(floor.carole);
    assert.deepEqual(participants(customer), ['Carole', 'Jonas']);
  });

  it('is the only one who may do all this', () => {
    floor.talk();
    const { id } = floor.only(floor.kristi);
    const { conversations, carole, kristi } = floor;
    assert.equal(refusalOf(() => conversations.supervise(carole, kristi, 'Monitor', {})).statusCode, 5);
    assert.equal(refusalOf(() => conversations.intrude(carole, kristi, id, 'Intrude', {})).statusCode, 5);
    assert.equal(refusalOf(() => conversations.summaries(carole, kristi)).statusCode, 5);
  });

  it('reads what of an agent can be watched, in short', () => {
    floor.talk();
    const [one, ...more] = floor.conversations.summaries(floor.paula, floor.kristi);
    assert.deepEqual(Object.keys(one!).sort(), ['capabilities', 'id', 'receivedDate', 'userData']);
    assert.deepEqual(more, []);
  });

  it('has no part in private messages on Facebook', () => {
    const facebook = new Floor('facebooksession');
    assert.equal(refusalOf(() => facebook.watch('Monitor')).statusCode, 2);
  });
});

describe('What the media do differently', () => {
  it('an agent who is put out of a Facebook session is out at once, and the others read why', () => {
    floor = new Floor('facebooksession');
    floor.talk();
    floor.join('Consult');
    hush();
    floor.does(floor.kristi, 'RemoveParticipantFromConference', floor.target(floor.carole));
    assert.deepEqual(floor.story(), [
      'ksippo NewMessages 4',
      'ksippo ParticipantsUpdated Chatting',
      'ksippo NewMessages 5',
      'cspencer StatusChange Chatting',
      'cspencer NewMessages 5',
      'cspencer StatusChange LeftChat',
      'cspencer StatusChange Completed',
    ]);
    assert.equal(floor.log(floor.kristi)[3], `4 Notice Kristi REMOVE_PARTICIPANT_FROM_CONFERENCE${floor.carole.id}`);
    assert.deepEqual(floor.of(floor.carole), []);
  });

  it('a Facebook session is transferred by a path, and its end is told whole', () => {
    floor = new Floor('facebooksession');
    floor.talk();
    hush();
    const [queue] = floor.centre.company.queues;
    assert.equal(refusalOf(() => floor.does(floor.kristi, 'Transfer', { queueName: queue!.name })).statusCode, 1);
    const { referenceId } = floor.does(floor.kristi, 'Transfer', { targetPath: `/contacts/${queue!.id}` });
    const [{ chat, referenceId: told }] = floor.heard() as [ReturnType<typeof floor.heard>[number]];
    assert.ok(referenceId);
    assert.equal(told, referenceId);
    assert.deepEqual([chat!.state, chat!.capabilities, people(chat!)], ['Completed', [], ['Kristi All', 'Jonas All']]);
  });

  it('an agent is invited through a queue in SMS sessions only', () => {
    for (const medium of ['chat', 'smssession'] as const) {
      floor = new Floor(medium);
      floor.talk();
      floor.ready(floor.carole);
      const ask = () =>
        floor.does(floor.kristi, 'Invite', { targetUri: `/queues/${floor.centre.company.queues[0]!.id}` });
      if (medium === 'chat') assert.equal(refusalOf(ask).statusCode, 2);
      else ask();
      assert.equal(floor.of(floor.carole).length, medium === 'chat' ? 0 : 1);
    }
  });

  it('a text has a kind in chats only, shown where the deployment wants it', () => {
    floor.talk();
    const send = (body: object) => floor.does(floor.kristi, 'SendMessage', { text: 'Hello', ...body });
    assert.equal(refusalOf(() => send({ treatAs: 'Shouted' })).statusCode, 2);
    hush();
    send({ messageType: 'Greeting', treatAs: 'System' });
    floor.policy.includeMessageType = true;
    send({ messageType: 'Greeting' });
    const types = floor.heard().map(({ messages }) => (messages![0] as { messageType?: string }).messageType);
    assert.deepEqual(types, [undefined, 'Greeting']);
  });

  it('an id of one medium is unknown to another', () => {
    floor.talk();
    const { id } = floor.only(floor.kristi);
    const sms = floor.centre.digital.of('smssession');
    assert.equal(refusalOf(() => sms.perform(floor.kristi, id, 'Leave')).statusCode, 6);
    assert.deepEqual(sms.of(floor.kristi), []);
  });
});
