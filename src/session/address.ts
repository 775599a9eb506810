// Addresses of resources, of which only the end counts: hosts, prefixes and the presence of `/me` vary.

/** The last part of an address names the resource: `/chats/12` and `https://…/chats/12` are both `12`. */
export const idOfAddress = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
