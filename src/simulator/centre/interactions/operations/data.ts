// What is attached to an interaction: all who have it are told the whole of it.
import type { Parameters } from '../../parameters.js';
import type { Interaction } from '../interaction.js';
import type { InteractionPolicy } from '../policy.js';
import type { Operations, Run } from './operation.js';

const changing =
  (change: (interaction: Interaction, parameters: Parameters, policy: InteractionPolicy) => void): Run =>
  ({ interactions }, seat, parameters, cause) => {
    change(seat.interaction, parameters, interactions.policy);
    interactions.tellAll(seat, 'PropertiesUpdated', cause);
  };

export const data: Operations<
  'AttachUserData' | 'UpdateUserData' | 'DeleteUserData' | 'SetDisposition' | 'AddComment'
> = {
  AttachUserData: changing((interaction, parameters) => interaction.data.update(parameters.userData())),
  UpdateUserData: changing((interaction, parameters) => interaction.data.update(parameters.userData())),
  DeleteUserData: changing((interaction, parameters) => {
    for (const key of parameters.texts('keys')) interaction.data.delete(key);
  }),
  SetDisposition: changing((interaction, parameters, policy) => {
    const key = parameters.optionalText('dispositionKey') ?? policy.dispositionKey;
    interaction.data.update({ [key]: parameters.text('disposition') });
  }),
  AddComment: changing((interaction, parameters) => {
    interaction.comment = parameters.text('comment');
  }),
};
