// Documents: linked to an interaction, shown to all who are in it, and taken back.
import { invalid } from '../../refusal.js';
import type { StoredDocument } from '../../documents.js';
import type { Seat } from '../interaction.js';
import type { Cause } from '../interactions.js';
import type { Board, Operations } from './operation.js';

const uploadTypes = ['standard-response', 'file-system'] as const;

export function attach({ interactions }: Board, seat: Seat, document: StoredDocument, cause: Cause): void {
  const { interaction } = seat;
  interaction.attachments = [...interaction.attachments.filter(({ id }) => id !== document.id), document];
  interactions.tellAll(seat, 'AttachmentAdded', cause);
}

export const files: Operations<'AddAttachment' | 'RemoveAttachment' | 'UploadFile' | 'DeleteFile'> = {
  AddAttachment: (board, seat, parameters, cause) => {
    attach(board, seat, board.interactions.surroundings.documents.need(parameters.text('documentId')), cause);
  },
  RemoveAttachment: ({ interactions }, seat, parameters, cause) => {
    const { interaction } = seat;
    const { id } = linked(seat, parameters.text('documentId'));
    interaction.attachments = interaction.attachments.filter((one) => one.id !== id);
    interactions.tellAll(seat, 'AttachmentRemoved', cause);
  },
  UploadFile: ({ interactions }, seat, parameters) => {
    const document = linked(seat, parameters.text('documentId'));
    parameters.optionalWord('uploadType', uploadTypes);
    for (const name of ['uploadPath', 'description']) parameters.optionalText(name);
    const file = { id: interactions.world.ids.hex(), document };
    seat.interaction.files.push(file);
    interactions.say(seat.interaction, seat.participant!, 'SystemCommand', { noticeText: 'file-uploaded', file });
  },
  DeleteFile: ({ interactions }, seat, parameters) => {
    const { interaction } = seat;
    const id = parameters.text('fileId');
    if (!interaction.files.some((file) => file.id === id)) throw invalid('fileId', 'no such file was sent');
    interaction.files = interaction.files.filter((file) => file.id !== id);
    interactions.say(interaction, seat.participant!, 'SystemCommand', { noticeText: 'file-deleted', file: { id } });
  },
};

function linked({ interaction }: Seat, documentId: string): StoredDocument {
  const document = interaction.attachments.find(({ id }) => id === documentId);
  if (!document) throw invalid('documentId', 'it is not linked to this interaction');
  return document;
}
