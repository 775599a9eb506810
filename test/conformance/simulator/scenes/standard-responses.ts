// The library of prepared answers, on behalf of an agent with a call in the contact server.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, type Scene, type Scenes } from './situation.js';

const user = 'lnyberg';

const person = ({ centre }: SimulatorServer) => centre.people.find(({ userName }) => userName === user)!;

const everything = { approvedOnly: true, categories: true, responses: true };

/** The root that has all there is, three deep. */
function root({ centre: { standardResponses } }: SimulatorServer) {
  const [first] = standardResponses.roots({ approvedOnly: true, language: undefined });
  return standardResponses.category(first!.categoryId, everything);
}

/** The one of that name, somewhere below. */
export function response(server: SimulatorServer, name: string): string {
  const below = ({ childrenCategories = [], categoryId }: ReturnType<typeof root>): string[] => [
    categoryId,
    ...childrenCategories.flatMap(below),
  ];
  const summaries = below(root(server)).flatMap(
    (id) => server.centre.standardResponses.category(id, everything).childrenStdResponses ?? [],
  );
  return summaries.find(({ theName }) => theName === name)!.standardResponseId;
}

/** What an answer can be about. */
function interaction(server: SimulatorServer): string {
  const call = { callId: '77', status: 'InProgress', phoneNumber: '0301177', type: 'Inbound' } as const;
  return server.centre.ucs.record(person(server), call).interactionId;
}

/** With the server's own ids in place of the sample's. */
const at =
  (operation: string, own: (server: SimulatorServer) => object = () => ({})): Scene =>
  async (server, sample) => ({
    ...(await asking(user, `/platform/contactserver/${operation}`)(server, sample)),
    ...(sample.request.body !== null && { body: { ...(sample.request.body as object), ...own(server) } }),
  });

const atGreeting =
  (operation: string, own?: (server: SimulatorServer) => object): Scene =>
  (server, sample) =>
    at(`${operation}/${response(server, 'Greeting')}`, own)(server, sample);

/** The agent likes it already. */
const liked =
  (scene: Scene): Scene =>
  (server, sample) => {
    server.centre.standardResponses.addFavorite(person(server), response(server, 'Greeting'));
    return scene(server, sample);
  };

export const standardResponses: Scenes = {
  'standard-responses.request-get-root-categories': [at('RequestGetRootCategories')],
  'standard-responses.get-approved-root-categories': [at('GetApprovedRootCategories')],
  'standard-responses.request-get-category': [
    at('RequestGetCategory', (server) => ({ categoryId: root(server).categoryId })),
  ],
  'standard-responses.get-approved-category': [
    at('GetApprovedCategory', (server) => ({ categoryId: root(server).categoryId })),
  ],
  'standard-responses.request-get-standard-response': [
    at('RequestGetStandardResponse', (server) => ({
      standardResponseId: response(server, 'How to send it back'),
      // The reply shows attachments though its request wants none (anomalies): here it wants them.
      attachments: true,
    })),
  ],
  'standard-responses.render-standard-response': [
    atGreeting('RenderStandardResponse', (server) => ({ interactionId: interaction(server) })),
  ],
  'standard-responses.report-standard-response-usage': [
    atGreeting('ReportStandardResponseUsage', (server) => ({ chatId: interaction(server) })),
  ],
  'standard-responses.get-standard-response-favorites': [liked(at('GetStandardResponseFavorites'))],
  'standard-responses.add-standard-response-favorite': [atGreeting('AddStandardResponseFavorite')],
  'standard-responses.delete-standard-response-favorite': [liked(atGreeting('DeleteStandardResponseFavorite'))],
  'standard-responses.delete-all-standard-response-favorites': [liked(at('DeleteAllStandardResponseFavorites'))],
  'standard-responses.get-document-standard-response': [
    (server, sample) => {
      const id = response(server, 'How to send it back');
      const { attachments } = server.centre.standardResponses.response(id, { attachments: true });
      return at(`GetDocument/${attachments![0]!.documentId}`)(server, sample);
    },
  ],
};
