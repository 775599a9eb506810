// What tells that an operation was carried out: which kind of notification, or of a log's entry.

/** The first row that fits an operation counts; `child` is a new resource that comes of the one that was asked. */
const confirmations: readonly (readonly [operation: RegExp, kind: RegExp])[] = [
  [/Data|Disposition|Comment/, /^(AttachedDataChanged|PropertiesUpdated)$/],
  [/^Add(New)?Attachment$/, /^AttachmentAdded$/],
  [/^RemoveAttachment$/, /^AttachmentRemoved$/],
  [/^Save$/, /Saved$/],
  [/^(Initiate|Swap)/, /^(StatusChange|child)$/],
  [/^(Dial|Reply|GetPreview)/, /^child$/],
  [/^(Invite|Consult|SingleStepConference|RemoveParticipant)/, /^ParticipantsUpdated$/],
  [/^(SwitchTo|CompleteConference|Merge)/, /^(StatusChange|ParticipantsUpdated)$/],
  [/^SendDtmf$/, /^DtmfSent$/],
  [/Recording$/, /^CallRecordingStateChange$/],
  [/MonitoredUser$/, /^MonitoredUserMutedStateChange$/],
  [/^Send(Message|ToAgents)$/, /^Text$/],
  [/^SendUrl$/, /^PushUrl$/],
  [/CustomNotice/, /^CustomNotice$/],
  [/StartTyping/, /^TypingStarted$/],
  [/StopTyping/, /^TypingStopped$/],
  [/File$/, /^SystemCommand$/],
  [/Nickname/, /^NicknameUpdated$/],
  [/^Subscribe/, /^Subscribed$/],
  [/^Unsubscribe/, /^Unsubscribed$/],
  [/PreviewSession$/, /^PreviewSession/],
  [/Record$/, /Acknowledge$|End$/],
];

/** Whether something of a kind can be the confirmation of an operation; some messages do not say their kind. */
export function confirms(operation: string, kind: string | undefined): boolean {
  const [, kinds] = confirmations.find(([operations]) => operations.test(operation)) ?? [];
  return kinds ? kinds.test(kind ?? '') : kind === undefined || kind === 'StatusChange';
}
