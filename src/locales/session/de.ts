import type { Texts } from './index.js';

export const de: Texts = {
  signIn: 'Anmelden',
  signingIn: 'Wird angemeldet',
  signOut: 'Abmelden',
  signingOut: 'Wird abgemeldet',
  userName: 'Benutzername',
  password: 'Passwort',
  signInFailed: 'Benutzername oder Passwort stimmt nicht.',
  signedOut: 'Sie wurden abgemeldet. Melden Sie sich wieder an; Anrufe und Chats laufen weiter.',
  otherUser: (name) => `${name} hat sich in diesem Browser angemeldet. Ihre Sitzung hier ist damit beendet.`,
  sessionMadeRoom: (name) => `Die Sitzung von ${name} ist hier beendet.`,
  passwordToChange:
    'Ihr Passwort muss zuerst geändert werden. Ändern Sie es im Genesys-Desktop oder fragen Sie Ihre Administration, und melden Sie sich dann hier an.',
  notPermitted: 'Sie dürfen sich hier nicht anmelden. Fragen Sie Ihre Administration.',
  cookiesBlocked: (host) =>
    `Cookies sind blockiert, darum ist keine Anmeldung möglich. Erlauben Sie Cookies von ${host} in diesem Browser.`,
  allowCookies: 'Cookies erlauben',
  channelsFailed: (names) => `Zurzeit nicht verfügbar: ${names.join(', ')}.`,
  channels: { voice: 'Telefonie', chat: 'Chat', email: 'E-Mail', workitem: 'Vorgänge', sms: 'SMS' },
  choosePlace: 'Wo arbeiten Sie?',
  chooseDevice: 'Welches Telefon nutzen Sie?',
  chooseAnother: 'Anderes wählen',
  notChosen: 'Auswählen',
  startWork: 'Beginnen',
  startingWork: 'Wird begonnen',
};
