// The words of what is attached to a call or a conversation.

export const en = {
  caseData: 'Case',
  add: 'Add',
  edit: 'Edit',
  dataName: 'Name',
  dataValue: 'Value',
  deleteData: (name: string) => `Delete ${name}`,
  deletingData: 'Deleting',
  deleteAll: 'Delete all',
  show: (name: string) => `Show ${name}`,
  locked: 'Cannot be changed here',
};
