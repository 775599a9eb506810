// The words of `<gws-session>`.

export const en = {
  signIn: 'Sign in',
  signingIn: 'Signing in',
  signOut: 'Sign out',
  signingOut: 'Signing out',
  userName: 'User name',
  password: 'Password',
  signInFailed: 'The user name or the password is not right.',
  signedOut: 'You were signed out. Sign in again; calls and chats go on.',
  otherUser: (name: string) => `${name} has signed in with this browser, so your session here has ended.`,
  sessionMadeRoom: (name: string) => `The session of ${name} has ended here.`,
  passwordToChange:
    'Your password has to be changed first. Change it in the Genesys desktop or ask your administrator, then sign in here.',
  notPermitted: 'You may not sign in here. Ask your administrator.',
  cookiesBlocked: (host: string) =>
    `Cookies are blocked, so you cannot sign in. Allow cookies of ${host} in this browser.`,
  allowCookies: 'Allow cookies',
  channelsFailed: (names: readonly string[]) => `Not available now: ${names.join(', ')}.`,
  channels: { voice: 'voice', chat: 'chat', email: 'e-mail', workitem: 'work items', sms: 'SMS' },
  choosePlace: 'Where do you work?',
  chooseDevice: 'Which phone do you use?',
  chooseAnother: 'Choose another',
  notChosen: 'Choose',
  startWork: 'Start work',
  startingWork: 'Starting',
};
